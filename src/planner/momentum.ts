import { addDays, dateInWords, isDate } from './dates.ts';
import { written } from './edits.ts';
import { hasSlipped, isOpen, nextMilestone } from './milestone-order.ts';
import type { Milestone, Plan } from './plan.ts';

/** Of each log its days. A log is the same until it changes, and this is asked at every letter typed elsewhere. */
const known = new WeakMap<Plan['checkIns'], readonly string[]>();

/** The days of the check-ins, as ISO dates, earliest first and each once. What is no date is left out. */
export function checkInDates({ checkIns }: Plan): readonly string[] {
  const dates = known.get(checkIns) ?? [...new Set(checkIns.map(({ date }) => date).filter(isDate))].sort();
  known.set(checkIns, dates);
  return dates;
}

/**
 * How the plan moves, in a few sentences of the site's own words, with nothing in them that was typed: what was done
 * since the check-in before today, what is under way, what is next and when, and what slipped. No share, score or row
 * of successes: what was not done is said once, with what can be done about it. Empty while there is no milestone in an
 * open plan.
 * `today` is an ISO date; days that lie after it, as when a clock was wrong, are passed over.
 */
export function momentum(plan: Plan, today: string): string[] {
  const milestones = written<'milestones'>(plan.milestones);
  if (plan.closed !== '') return closedWords(plan, milestones);
  if (milestones.length === 0) return [];
  const open = milestones.filter(isOpen);
  const said = open.length === 0 ? arrivedWords(milestones) : aheadWords(open, today);
  return [...behindWords(plan, milestones, open.length > 0, today), ...said];
}

function closedWords({ closed }: Plan, milestones: Milestone[]): string[] {
  const done = doneAmong(milestones).length;
  return [
    isDate(closed) ? `You closed this plan on ${dateInWords(closed)}.` : 'You closed this plan.',
    ...(done === 0 ? [] : [`${capital(counted(done, 'milestone'))} ${done === 1 ? 'was' : 'were'} done.`]),
  ];
}

/** What lies behind. */
function behindWords(plan: Plan, milestones: Milestone[], goesOn: boolean, today: string): string[] {
  const done = doneAmong(milestones);
  const before = checkInDates(plan).filter((date) => date < today);
  const last = before.at(-1);
  if (last !== undefined) {
    const since = done.filter(({ doneOn }) => doneOn > last && doneOn <= today).length;
    if (since > 0)
      return [`Since your check-in on ${dateInWords(last)} you finished ${counted(since, 'milestone')}.`];
  }
  if (!goesOn) return [];
  if (done.length > 0)
    return [
      `${capital(counted(done.length, 'milestone'))} ${done.length === 1 ? 'lies' : 'lie'} behind you.`,
    ];
  if (before.length < 2) return ['No milestone is done yet, and every plan begins like that.'];
  return ['No milestone is done yet. If it is hard to get going, make the next one smaller.'];
}

/** What lies ahead: what is under way, what is next, what slipped. */
function aheadWords(open: Milestone[], today: string): string[] {
  const doing = open.filter(({ status }) => status === 'doing').length;
  const slipped = open.filter((milestone) => hasSlipped(milestone, today)).length;
  const next = nextMilestone(open, today);
  const sentences: string[] = [];
  if (doing > 0) sentences.push(`${capital(counted(doing))} ${doing === 1 ? 'is' : 'are'} under way.`);
  if (next && !hasSlipped(next, today)) {
    sentences.push(
      isDate(next.due)
        ? `The next one is due ${dayWords(next.due, today)}.`
        : 'The next one has no date yet.',
    );
  }
  if (slipped === 1) sentences.push('One is past its day: give it a new date, or let it go.');
  if (slipped > 1)
    sentences.push(`${capital(counted(slipped))} are past their days: give them new dates, or let them go.`);
  return sentences;
}

/** No milestone is left open. */
function arrivedWords(milestones: Milestone[]): string[] {
  const done = doneAmong(milestones).length;
  const words =
    done === 0
      ? 'No milestone is left: you let all of them go.'
      : done === milestones.length
        ? 'Every milestone is done.'
        : 'Every milestone that still mattered is done.';
  return [words, 'Set a new one, or look back at the whole plan and close it.'];
}

const doneAmong = (milestones: readonly Milestone[]) => milestones.filter(({ status }) => status === 'done');

/** A day to come, seen from today: `today`, `tomorrow`, `on 30 June 2027`. */
function dayWords(date: string, today: string): string {
  if (date === today) return 'today';
  return date === addDays(today, 1) ? 'tomorrow' : `on ${dateInWords(date)}`;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function counted(count: number, thing = ''): string {
  const number = numbers[count] ?? String(count);
  return thing === '' ? number : `${number} ${thing}${count === 1 ? '' : 's'}`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
