import { checkInLines } from '../check-in-lines.ts';
import { dateInWords, isDate } from '../dates.ts';
import { written } from '../edits.ts';
import { goalSentence } from '../goal-sentence.ts';
import {
  type CheckIn,
  type Milestone,
  type Obstacle,
  type Person,
  type Plan,
  rhythms,
  roles,
  says,
  statuses,
} from '../plan.ts';
import { checkInLabels } from '../words.ts';
import { textWords as words } from './text-words.ts';

/** A line of text in pieces, the site's words or what was typed; that may have line breaks of its own. */
export type Line = readonly ReturnType<typeof goalSentence>[number][];

/** An item of a list: a line, and what stands below it. */
export interface Item {
  /** Whether its box is ticked; undefined for an item without one. */
  ticked: boolean | undefined;
  first: Line;
  below: Line[];
}

/** A part of the plan under its heading: lines, then items. */
export interface Part {
  title: string;
  lines: Line[];
  items: Item[];
}

/**
 * All that a plan says, part by part, as every kind of text has it. The site's words and what was typed stand in pieces
 * apart, so that each writer can treat them in its own way. What says nothing is left out.
 */
export function planOutline(plan: Plan): Part[] {
  const parts: Part[] = [
    part(words.goal, [goalSentence(plan), ...dated(words.begun, plan.created.slice(0, 10))]),
    part(words.why, typed(plan.why)),
    part(words.now, typed(plan.now)),
    listOf(
      words.skills,
      written<'skills'>(plan.skills).map(({ text }) => item([[{ typed: text }]])),
    ),
    listOf(words.milestones, written<'milestones'>(plan.milestones).map(milestoneItem)),
    listOf(words.obstacles, written<'obstacles'>(plan.obstacles).map(obstacleItem)),
    listOf(words.people, written<'people'>(plan.people).map(personItem)),
    part(words.looking, [
      ...chosen(words.rhythm, plan.rhythm && rhythms[plan.rhythm]),
      ...dated(words.review, plan.review),
    ]),
    part(words.planB, typed(plan.planB)),
    listOf(words.checkIns, written<'checkIns'>(plan.checkIns).map(checkInItem)),
    part(words.closing, [
      ...dated(words.closed, plan.closed),
      ...labelled(words.kept, plan.kept),
      ...labelled(words.changed, plan.changed),
      ...labelled(words.dropped, plan.dropped),
      ...labelled(words.thanks, plan.thanks),
      ...labelled(words.celebration, plan.celebration),
    ]),
  ];
  return parts.filter(({ lines, items }) => lines.length + items.length > 0);
}

const milestoneItem = ({ title, due, doneWhen, status, doneOn }: Milestone): Item =>
  item(
    [
      ...typed(title),
      ...dated(words.due, due),
      ...labelled(words.doneWhen, doneWhen),
      ...chosen(words.status, status === 'not-started' ? '' : statuses[status]),
      ...dated(words.doneOn, doneOn),
    ],
    status === 'done',
  );

const obstacleItem = (one: Obstacle): Item =>
  item([
    ...labelled(words.obstacle, one.obstacle),
    ...labelled(words.if, one.if),
    ...labelled(words.then, one.then),
  ]);

const personItem = ({ role, name, ask, due, offer, why, easyNo, followUp }: Person): Item =>
  item([
    says(name) ? [{ words: `${roles[role]}: ` }, { typed: name }] : [{ words: roles[role] }],
    ...labelled(words.ask, ask),
    ...dated(words.by, due),
    ...labelled(words.offer, offer),
    ...labelled(words.whyThem, why),
    ...labelled(words.easyNo, easyNo),
    ...labelled(words.followUp, followUp),
  ]);

const checkInItem = (entry: CheckIn): Item =>
  item([
    says(entry.date) ? day(entry.date) : [{ words: checkInLabels.undated }],
    ...checkInLines(entry).flatMap((line) =>
      'typed' in line ? labelled(line.label, line.typed) : chosen(line.label, line.chosen),
    ),
  ]);

/** An item of these lines, of which the first there is comes first. */
const item = ([first = [], ...below]: Line[], ticked?: boolean): Item => ({ first, below, ticked });

const part = (title: string, lines: Line[]): Part => ({
  title,
  lines: lines.filter((line) => lineText(line) !== ''),
  items: [],
});
const listOf = (title: string, items: Item[]): Part => ({ title, lines: [], items });

/** A date in words, or as it was typed where it is none. */
const day = (date: string): Line => [isDate(date) ? { words: dateInWords(date) } : { typed: date }];
const typed = (text: string): Line[] => (says(text) ? [[{ typed: text }]] : []);
const labelled = (label: string, text: string): Line[] =>
  says(text) ? [[{ words: `${label}: ` }, { typed: text }]] : [];
const chosen = (label: string, choice: string): Line[] =>
  choice === '' ? [] : [[{ words: `${label}: ${choice}` }]];
const dated = (label: string, date: string): Line[] =>
  says(date) ? [[{ words: `${label}: ` }, ...day(date)]] : [];

/** A line as one text; `treat` makes of what was typed what the kind of text needs. */
export function lineText(line: Line, treat = (text: string) => text): string {
  return line.map((piece) => ('typed' in piece ? treat(piece.typed) : piece.words)).join('');
}
