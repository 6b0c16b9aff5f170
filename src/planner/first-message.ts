import { addWeeks, isDate } from './dates.ts';
import { CAPITAL, type Piece } from './goal-lead.ts';
import { GAP, stopAfter, typedOr } from './goal-sentence.ts';
import { messageWords as words } from './message-words.ts';
import { type Person, says } from './plan.ts';

/** How long to wait for an answer before the one reminder. The guide on asking a mentor says two or three weeks. */
const WEEKS_OF_SILENCE = 2;

/**
 * The first message to somebody of the support map, in pieces: a greeting, why them, one ask, an easy no and thanks. An
 * ellipsis stands for what is not written yet; the easy no has words of its own until the visitor writes theirs. What
 * was typed is never changed: how it begins and ends decides which of the site's words join it.
 */
export function firstMessage(person: Person): Piece[] {
  const { why, easyNo } = person;
  return paragraphs([
    greeting(person.name),
    [...reason(why), { words: ' ' }, ...request(person.ask)],
    says(easyNo) ? sentence(easyNo) : [{ words: words.easyNo }],
    [{ words: words.thanks }],
  ]);
}

/** The one reminder after silence, in pieces: the visitor's own, else one that repeats the ask and says it is the last. */
export function followUpMessage(person: Person): Piece[] {
  return paragraphs([
    greeting(person.name),
    ...(says(person.followUp)
      ? [sentence(person.followUp), [{ words: words.thanks }]]
      : [[{ words: `${words.followUp} ` }, ...request(person.ask)], [{ words: words.last }]]),
  ]);
}

/** The day to send the reminder, ISO: two weeks after the day of the ask; empty where that is no date. */
export function followUpDay({ due }: Pick<Person, 'due'>): string {
  return isDate(due) ? addWeeks(due, WEEKS_OF_SILENCE) : '';
}

/** How many words a text has, told apart by white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Whether a text speaks about somebody, "they", where a message speaks to them, "you". */
export function speaksOfThem({ why, ask }: Pick<Person, 'why' | 'ask'>): boolean {
  return /(^|[^\p{L}])(they|them|their|theirs)(?!\p{L})/iu.test(`${why} ${ask}`);
}

/** A text that begins with a small letter. */
const SMALL = /^\s*\p{Ll}/u;
/** One that asks in its own words already. */
const ASKS = /^\s*(can|could|may|might|would|will|do|did|are|is|have|please)\s/;

/** Whether somebody has a name to be greeted by; small letters begin a description, "someone who made this move". */
export function isNamed({ name }: Pick<Person, 'name'>): boolean {
  return says(name) && !SMALL.test(name);
}

function greeting(name: string): Piece[] {
  return [{ words: words.hello }, isNamed({ name }) ? { typed: name } : GAP, { words: ',' }];
}

function reason(why: string): Piece[] {
  if (CAPITAL.test(why)) return sentence(why);
  return [{ words: /^\s*because\s/.test(why) ? words.writing : words.because }, ...sentence(why)];
}

function request(ask: string): Piece[] {
  if (isSentence(ask) && !SMALL.test(ask)) return sentence(ask);
  if (isSentence(ask) || CAPITAL.test(ask) || ASKS.test(ask))
    return [{ words: words.ask.fragment }, ...sentence(ask)];
  const joined = /^\s*(to|for|if|whether|how|what|which|who|whom|where|when|why|about)\s/.test(ask);
  return [
    { words: joined ? words.ask.joined : words.ask.thing },
    typedOr(ask),
    { words: says(ask) ? questionAfter(ask) : '?' },
  ];
}

/** Whether an ask is one or more sentences of its own: a question, or a capital at the beginning and a stop at the end. */
const isSentence = (ask: string) =>
  /[?؟]["'”’»)\]]*\s*$/u.test(ask) || (CAPITAL.test(ask) && stopAfter(ask) === '' && says(ask));

const questionAfter = (ask: string) => (stopAfter(ask) === '' ? '' : '?');

const sentence = (typed: string): Piece[] => [typedOr(typed), { words: stopAfter(typed) }];

/** Paragraphs as one text, with an empty line between each two. */
function paragraphs(all: Piece[][]): Piece[] {
  return all.flatMap((pieces, place) => (place === 0 ? pieces : [{ words: '\n\n' }, ...pieces]));
}
