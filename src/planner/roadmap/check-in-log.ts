import { compareDates, isDate } from '../dates.ts';
import { type CheckIn, confidences, ifThenOutcomes, type Plan } from '../plan.ts';
import { linesOf } from './lines-on-paper.ts';
import { roadmapWords as words } from './roadmap-words.ts';

/** Something a check-in says: the site's word for it, and what was typed or chosen. */
export interface LogLine {
  label: string;
  typed: string;
  /** The site's words for what was chosen; they follow what was typed. */
  chosen: string;
}

/** The check-ins, newest first; those whose day is no date come last, in the order they were made. */
export function newestFirst(checkIns: readonly CheckIn[]): CheckIn[] {
  const dated = checkIns.filter(({ date }) => isDate(date));
  return [
    ...dated.sort((one, other) => compareDates(one.date, other.date)).reverse(),
    ...checkIns.filter(({ date }) => !isDate(date)),
  ];
}

/** All that a check-in says, in the order it is asked, without what was left open. */
export function logLines({ done, learned, obstacle, ifThen, next, confidence }: CheckIn): LogLine[] {
  return [
    { label: words.logDone, typed: done, chosen: '' },
    { label: words.logLearned, typed: learned, chosen: '' },
    { label: words.logObstacle, typed: obstacle, chosen: '' },
    { label: words.logIfThen, typed: '', chosen: ifThen && ifThenOutcomes[ifThen] },
    { label: words.logNext, typed: next, chosen: '' },
    { label: words.logConfidence, typed: '', chosen: confidence && confidences[confidence] },
  ].filter(({ typed, chosen }) => typed.trim() !== '' || chosen !== '');
}

/** The step somebody last decided on, with its day, when it can be read at a glance; undefined once a plan is closed. */
export function nextStep({ checkIns, closed }: Plan): CheckIn | undefined {
  const [latest] = newestFirst(checkIns);
  const step = latest?.next.trim() ?? '';
  return closed === '' && step !== '' && step.length <= 160 ? latest : undefined;
}

/** Check-ins that the strip of a sheet has room for beside a box to write in. */
const IN_STRIP = 3;
const STRIP_CHARACTERS = 27;
/** Lines of text in the highest box of the strip, as much as a box to write in is high, or more for `most`. */
export const BLANK_BOX_LINES = 8;

/**
 * The newest check-ins of which each takes at most `most` lines of a box, up to three, oldest first. The rest stands
 * in the log.
 */
export function inStrip(checkIns: readonly CheckIn[], most: number): CheckIn[] {
  const fitting = newestFirst(checkIns).slice(0, IN_STRIP);
  const long = fitting.findIndex((entry) => boxLines(entry) > most);
  return (long < 0 ? fitting : fitting.slice(0, long)).reverse();
}

/** About how many lines a check-in takes in a box of the strip, its date among them. */
export function boxLines(checkIn: CheckIn): number {
  return logLines(checkIn).reduce(
    (sum, { label, typed, chosen }) => sum + linesOf(`${label} ${typed}${chosen}`, STRIP_CHARACTERS),
    1,
  );
}
