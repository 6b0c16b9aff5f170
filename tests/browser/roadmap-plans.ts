import { emptyPlan, type Plan } from '../../src/planner/plan.ts';
import { typedFields } from '../unit/planner/every-field.ts';
import { extreme, largeFrom } from './extreme-plans.ts';
import { checkIn, milestone, obstacle, person } from './plan-pieces.ts';

/** What a person has after the first five minutes. */
const small: Plan = {
  ...emptyPlan,
  created: '2027-03-01',
  goal: 'ask one person to mentor me',
  due: '2027-04-30',
  milestones: [milestone(1, 'Write down what I would bring', '2027-03-20', '', 'not-started')],
};

/** A plan within the guidance, with sentences as people write them. */
const typical: Plan = {
  ...emptyPlan,
  created: '2027-02-01',
  goal: 'have met three times with a mentor who has led a data team',
  due: '2027-06-30',
  evidence:
    'Three pages of notes in my own words, and one thing I do differently in our planning round because of them',
  why: 'I want to lead a team within two years, and nobody in my department can tell me what that is like from the inside',
  now: '',
  skills: [],
  milestones: [
    milestone(
      1,
      'List five people who made this move',
      '2027-02-20',
      'Five names with one reason each',
      'done',
    ),
    milestone(
      2,
      'Send a short first message to two of them',
      '2027-03-05',
      'Both messages are sent, with one small question each',
      'doing',
    ),
    milestone(
      3,
      'First meeting: agree how often we meet and what about',
      '2027-03-28',
      'The next two dates are in both calendars',
      'not-started',
    ),
    milestone(
      4,
      'Try one piece of advice in the planning round',
      '2027-05-14',
      'I have told my mentor what happened, good or bad',
      'not-started',
    ),
    milestone(
      5,
      'Third meeting, and decide together what comes next',
      '2027-06-20',
      'We have said thank you, and go on, change or close',
      'not-started',
    ),
  ],
  obstacles: [
    obstacle(
      1,
      'I write the message and do not send it',
      'it is Wednesday noon and it is still a draft',
      'I cut it to five lines and send it before I eat',
    ),
    obstacle(
      2,
      'A busy week pushes the meeting out',
      'a deadline lands on the day we meet',
      'I offer two other times in the same message that cancels',
    ),
    obstacle(
      3,
      'I come with nothing to ask',
      'it is the evening before and my page is blank',
      'I write down the one thing that cost me most time this month',
    ),
  ],
  people: [
    person(
      1,
      'guide',
      'Someone who leads a data team',
      'Half an hour on how they began, and what they would skip',
      '2027-03-05',
      'A summary of what I learn for their own newcomers',
    ),
    person(
      2,
      'peer',
      'Jonas, from the graduate year',
      'To ask me on the first Friday of each month how it goes',
      '2027-03-12',
      'The same for him',
    ),
    person(
      3,
      'honest-critic',
      'My first team lead',
      'What I should stop doing before I lead anyone',
      '2027-04-15',
      'Help with her reporting once a quarter',
    ),
  ],
  rhythm: 'monthly',
  review: '2027-06-30',
  planB: '',
};

/** As much as the planner says fits one page: six milestones, three obstacles, four people, three skills and the rest. */
const full: Plan = {
  ...typical,
  now: 'I have led two small projects and looked after one intern. I plan well and avoid hard conversations.',
  skills: ['Ask what can be answered in half an hour', 'Say no early', 'Read a budget'].map(
    (text, index) => ({ id: `s${index}`, text }),
  ),
  milestones: [
    ...typical.milestones,
    milestone(
      6,
      'Write down what I would tell the next person',
      '2027-06-28',
      'One page, read by somebody else',
      'not-started',
    ),
  ],
  people: [
    ...typical.people,
    person(
      4,
      'encourager',
      'My sister',
      'To hear how it went after each meeting',
      '2027-03-10',
      'Sunday lunch',
    ),
  ],
  planB: 'Two meetings with two people instead of three with one, and ask again in the autumn.',
};

/** The full plan a few weeks on, with a short log. */
const walked: Plan = {
  ...full,
  checkIns: [
    checkIn(1, '2027-02-12', {
      done: 'Wrote down five names',
      learned: 'Two of them work on my floor',
      next: 'Cut the message to five lines',
      confidence: 'open',
    }),
    checkIn(2, '2027-03-08', {
      done: 'Sent one message',
      obstacle: 'Waiting for the right moment',
      ifThen: 'partly',
      next: 'Send the second one on Wednesday',
      confidence: 'fairly',
    }),
  ],
};

/** The typical plan, looked back at and closed, with a log that fills more than a strip. */
const closed: Plan = {
  ...typical,
  milestones: typical.milestones.map((one) => ({
    ...one,
    status: one.id === 'm4' ? 'dropped' : 'done',
    doneOn: one.id === 'm4' ? '' : one.due,
  })),
  checkIns: Array.from({ length: 7 }, (_, index) =>
    checkIn(index, `2027-0${1 + Math.floor(index / 2)}-${index % 2 === 0 ? '10' : '24'}`, {
      done: `Stretch ${index + 1} of the way`,
      learned: `Lesson ${index + 1}: a short question gets a long answer`,
      obstacle: index % 3 === 0 ? `Fog bank ${index + 1}` : '',
      ifThen: index % 3 === 0 ? 'kept' : '',
      next: `Turn ${index + 1} to take`,
      confidence: 'sure',
    }),
  ),
  closed: '2027-03-09',
  kept: 'Half an hour of notes on Fridays',
  changed: 'Two shorter meetings instead of a long one',
  dropped: 'Trying everything at once',
  thanks: 'The team lead, for the honest answer in March, and Jonas for asking',
  celebration: 'A day in the hills with my sister',
};

export const plans = { small, typical, full, walked, closed, large: largeFrom(typical), extreme };

/** Every text that belongs on the sheet as a person typed it, dates that are none among them. */
export function textsOf(plan: Plan): string[] {
  const isoDate = /^\d{4}-\d{2}-\d{2}$/;
  return [
    ...typedFields.map((name) => plan[name]),
    ...plan.skills.map(({ text }) => text),
    ...plan.milestones.flatMap(({ title, due, doneWhen }) => [title, due, doneWhen]),
    ...plan.obstacles.flatMap((one) => [one.obstacle, one.if, one.then]),
    ...plan.people.flatMap(({ name, ask, due, offer }) => [name, ask, due, offer]),
    ...plan.checkIns.flatMap((one) => [one.date, one.done, one.learned, one.obstacle, one.next]),
  ].filter((text) => text !== '' && !isoDate.test(text));
}
