import { dateInWords } from './dates.ts';
import { sentenceText } from './goal-lead.ts';
import { goalSentence } from './goal-sentence.ts';
import { type Plan, rhythms, roles, statuses } from './plan.ts';
import { written } from './progress.ts';

/**
 * The whole plan as text that reads well as it is and is Markdown too. Everything typed is in it, letter for letter;
 * further lines of a list item are set in under its first. Sections with nothing in them are left out.
 */
export function planAsText(plan: Plan): string {
  const sentence = sentenceText(goalSentence(plan));
  const sections: [title: string, body: string][] = [
    ['My goal', sentence],
    ['Why it matters', plan.why],
    ['Where I am now', plan.now],
    ['Skills to grow', list(written<'skills'>(plan.skills).map(({ text }) => [text]))],
    ['Milestones', list(written<'milestones'>(plan.milestones).map(milestoneLines))],
    ['If–then plans', list(written<'obstacles'>(plan.obstacles).map(obstacleLines))],
    ['People and asks', list(written<'people'>(plan.people).map(personLines))],
    ['Looking back', looking(plan)],
    ['Plan B', plan.planB],
    ['Review and close', closing(plan)],
  ];
  const filled = sections.filter(([, body]) => body.trim() !== '');
  return ['# My roadmap', ...filled.map(([title, body]) => `## ${title}\n\n${body}`)]
    .join('\n\n')
    .concat('\n');
}

const milestoneLines = ({ title, due, doneWhen, status }: Plan['milestones'][number]) => [
  `${status === 'done' ? '[x]' : '[ ]'} ${title}`,
  labelled('Due', dateInWords(due)),
  labelled('Done when', doneWhen),
  status === 'not-started' ? '' : labelled('Status', statuses[status]),
];

const obstacleLines = (one: Plan['obstacles'][number]) => [
  labelled('Obstacle', one.obstacle),
  labelled('If', one.if),
  labelled('Then', one.then),
];

const personLines = ({ role, name, ask, due, offer, why, easyNo, followUp }: Plan['people'][number]) => [
  name === '' ? roles[role] : `${roles[role]}: ${name}`,
  labelled('I will ask', ask),
  labelled('By', dateInWords(due)),
  labelled('I can offer', offer),
  labelled('Why this person', why),
  labelled('An easy no', easyNo),
  labelled('After silence', followUp),
];

const looking = ({ rhythm, review }: Plan) =>
  paragraphs([rhythm === '' ? '' : rhythms[rhythm], labelled('Review on', dateInWords(review))]);

const closing = ({ closed, kept, changed, dropped, thanks, celebration }: Plan) =>
  paragraphs([
    labelled('Closed on', dateInWords(closed)),
    labelled('What I keep', kept),
    labelled('What I change', changed),
    labelled('What I drop', dropped),
    labelled('Whom I thank', thanks),
    labelled('How I celebrate', celebration),
  ]);

const paragraphs = (texts: string[]) => texts.filter((text) => text !== '').join('\n\n');

const labelled = (label: string, text: string) => (text === '' ? '' : `${label}: ${text}`);

/** Items as a list; the first line of each after a dash, the others under it. */
function list(items: string[][]): string {
  return items
    .map((lines) =>
      lines
        .filter((line) => line !== '')
        .map((line, place) => `${place === 0 ? '- ' : '  - '}${setIn(line, place)}`),
    )
    .map((lines) => lines.join('\n'))
    .join('\n');
}

const setIn = (line: string, place: number) => line.replaceAll('\n', place === 0 ? '\n  ' : '\n    ');
