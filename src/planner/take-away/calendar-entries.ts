import { isDate } from '../dates.ts';
import { written } from '../edits.ts';
import { goalLead, sentenceText } from '../goal-lead.ts';
import { goalSentence } from '../goal-sentence.ts';
import { type Milestone, type Plan, says } from '../plan.ts';
import { calendarWords as words } from './calendar-words.ts';
import { checkInSeries } from './check-in-series.ts';
import { lineText } from './outline.ts';
import { textWords } from './text-words.ts';

/** A day in a calendar. */
export interface CalendarEntry {
  /** Stays the same for the same thing, so that importing it again changes the entry instead of adding one. */
  uid: string;
  /** ISO date. */
  date: string;
  title: string;
  /** Empty where the visitor wants titles alone. */
  details: string;
  /** When to remind, at nine in the morning. */
  remind: 'the-day-before' | 'that-day' | 'never';
  /** How often it comes, the first time included, and in which rhythm. */
  repeats?: { every: NonNullable<Exclude<Plan['rhythm'], ''>>; times: number };
}

/** The last day of the month that every month has. */
const DAY_OF_EVERY_MONTH = 28;

/**
 * What of a plan belongs in a calendar: milestones, check-ins, the day of the goal and of the review, each with a real
 * date. Done milestones stay, say so and remind no more; those no longer relevant are left out. `id` is the plan's own,
 * so that two plans stand side by side; `details` adds what was typed beside the titles.
 */
export function calendarEntries(plan: Plan, id: string, today: string, details: boolean): CalendarEntry[] {
  const open = plan.closed === '';
  const uid = (thing: string) => `${thing}.${id}@waymark`;
  const single: CalendarEntry[] = [
    ...written<'milestones'>(plan.milestones)
      .filter(({ status }) => status !== 'dropped')
      .map((milestone) => ({
        uid: uid(`milestone-${milestone.id}`),
        date: milestone.due,
        title: milestoneTitle(milestone),
        details: labelled(textWords.doneWhen, milestone.doneWhen),
        remind: open && milestone.status !== 'done' ? ('the-day-before' as const) : ('never' as const),
      })),
    {
      uid: uid('goal'),
      date: says(plan.goal) ? plan.due : '',
      title: goalTitle(plan),
      details: [lineText(goalSentence(plan)), labelled(textWords.why, plan.why)]
        .filter((text) => text !== '')
        .join('\n\n'),
      remind: open ? 'the-day-before' : 'never',
    },
    {
      uid: uid('review'),
      date: open ? plan.review : '',
      title: words.review,
      details: '',
      remind: 'that-day',
    },
  ];
  return [...single.filter(({ date }) => isDate(date)), ...checkInEntries(plan, uid, today)].map((entry) =>
    details ? entry : { ...entry, details: '' },
  );
}

/**
 * One entry that repeats, so that it can be moved or deleted as one. Calendars do not agree on what "every month" is to
 * mean from the 29th on, so there each day is an entry of its own.
 */
function checkInEntries(plan: Plan, uid: (thing: string) => string, today: string): CalendarEntry[] {
  const days = checkInSeries(plan, today);
  const ifThen = written<'obstacles'>(plan.obstacles).map((one) =>
    [
      labelled(textWords.obstacle, one.obstacle),
      labelled(textWords.if, one.if),
      labelled(textWords.then, one.then),
    ]
      .filter((text) => text !== '')
      .join('\n'),
  );
  const entry = { title: words.checkIn, details: ifThen.join('\n\n'), remind: 'that-day' as const };
  const [first] = days;
  if (plan.rhythm === '' || !first) return [];
  if (plan.rhythm === 'monthly' && Number(first.slice(-2)) > DAY_OF_EVERY_MONTH)
    return days.map((date, place) => ({ ...entry, uid: uid(`check-in-${place + 1}`), date }));
  return [
    {
      ...entry,
      uid: uid('check-ins'),
      date: first,
      repeats: { every: plan.rhythm, times: days.length },
    },
  ];
}

const goalTitle = ({ goal }: Plan) =>
  `${words.goal} ${sentenceText([...goalLead({ goal, due: '' }), { typed: goal }])}`;

function milestoneTitle({ title, status }: Milestone): string {
  const name = says(title) ? title : words.milestone;
  return status === 'done' ? `${words.done} ${name}` : name;
}

const labelled = (label: string, text: string) => (says(text) ? `${label}: ${text}` : '');
