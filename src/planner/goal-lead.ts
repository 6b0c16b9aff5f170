import { dateInWords } from './dates.ts';
import { type Plan, says } from './plan.ts';

/** A piece of a text: the site's words, or text as a person typed it. */
export type Piece = { words: string } | { typed: string };

/** A text that begins with a capital, perhaps after a quotation mark or a bracket. */
export const CAPITAL = /^[^\p{L}\p{N}]*\p{Lu}/u;

// How people begin who write a whole sentence, whatever stands on the label.
const ANEW = /^\s*(i('|’|\s|$)|(we|my|our|by|to)\s)/i;

/**
 * What stands before the goal, so that both read as one: "By 30 June 2027 I will ". Nothing typed is changed; where the
 * goal begins a sentence of its own, with a capital or with words such as "I want", the words that join it are others.
 */
export function goalLead({ goal, due }: Pick<Plan, 'goal' | 'due'>): Piece[] {
  const by = (after: string): Piece[] =>
    says(due) ? [{ words: 'By ' }, { typed: dateInWords(due) }, { words: after }] : [];
  const verb = /^\s*(will|to)\s/.exec(goal)?.[1];
  if (verb) return [...by(' '), { words: verb === 'to' ? 'I want ' : 'I ' }];
  if (ANEW.test(goal)) return by(/^\s*i/i.test(goal) ? ' ' : ': ');
  return [...by(' '), { words: CAPITAL.test(goal) ? 'I will: ' : 'I will ' }];
}

/** The pieces as one text. */
export function sentenceText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('typed' in piece ? piece.typed : piece.words)).join('');
}
