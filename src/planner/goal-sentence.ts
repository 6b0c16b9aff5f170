import { dateInWords } from './dates.ts';
import type { Plan } from './plan.ts';

/** A piece of a sentence: the site's words, or text as a person typed it. */
export type Piece = { words: string } | { typed: string };

const GAP = '…';
const ends = /[.!?…。؟]\s*$/u;

/**
 * The goal as one sentence in pieces: "By 30 June 2027 I will …. I will know by ….", an ellipsis for what is not
 * written yet. Empty while goal, date and evidence are.
 */
export function goalSentence({ goal, due, evidence }: Pick<Plan, 'goal' | 'due' | 'evidence'>): Piece[] {
  const says = (text: string) => text.trim() !== '';
  if (!says(goal) && !says(due) && !says(evidence)) return [];
  const stop = (text: string) => (says(text) && !ends.test(text) ? '.' : '');
  const typed = (text: string): Piece => (says(text) ? { typed: text } : { words: GAP });
  const by: Piece[] = says(due) ? [{ words: 'By ' }, { typed: dateInWords(due) }, { words: ' ' }] : [];
  return [
    ...by,
    { words: 'I will ' },
    typed(goal),
    { words: `${stop(goal)} I will know by ` },
    typed(evidence),
    { words: stop(evidence) },
  ];
}

/** The pieces as one text. */
export function sentenceText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('typed' in piece ? piece.typed : piece.words)).join('');
}
