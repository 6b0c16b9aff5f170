import type { CheckIn, Milestone, Obstacle, Person, Plan, Status } from '../../src/planner/plan.ts';
import { emptyPlan } from '../../src/planner/plan.ts';

const milestone = (id: number, title: string, due: string, doneWhen: string, status: Status): Milestone => ({
  id: `m${id}`,
  title,
  due,
  doneWhen,
  status,
  doneOn: status === 'done' ? due : '',
  from: '',
});
const obstacle = (id: number, text: string, when: string, then: string): Obstacle => ({
  id: `o${id}`,
  obstacle: text,
  if: when,
  then,
  from: '',
});
const person = (
  id: number,
  role: Person['role'],
  name: string,
  ask: string,
  due: string,
  offer: string,
): Person => ({
  id: `p${id}`,
  role,
  name,
  ask,
  due,
  offer,
  why: '',
  easyNo: '',
  followUp: '',
});

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

const checkIn = (id: number, date: string, given: Partial<CheckIn>): CheckIn => ({
  id: `c${id}`,
  date,
  done: '',
  learned: '',
  obstacle: '',
  ifThen: '',
  next: '',
  confidence: '',
  ...given,
});

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

const titles = [
  'Write the first draft',
  'Ask for an honest reading and take notes',
  'Present it to the board and wait for the answer',
];
const states: Status[] = ['done', 'doing', 'not-started', 'dropped'];
const day = (index: number) =>
  `${2026 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-15`;

/** Far beyond the guidance, as a whole programme might be planned. */
const large: Plan = {
  ...typical,
  now: 'I have led two small projects and one intern. I plan well, and I avoid hard conversations.',
  skills: [
    'Asking a question that can be answered in half an hour',
    'Saying no early',
    'Reading a budget',
  ].map((text, index) => ({
    id: `s${index}`,
    text,
  })),
  milestones: Array.from({ length: 40 }, (_, index) =>
    milestone(
      index,
      `${titles[index % 3]}, round ${index + 1}`,
      day(index),
      `Evidence number ${index + 1} is filed`,
      states[index % 4] ?? 'doing',
    ),
  ),
  obstacles: Array.from({ length: 12 }, (_, index) =>
    obstacle(
      index,
      `Obstacle number ${index + 1}`,
      `sign ${index + 1} of trouble shows`,
      `I take way out ${index + 1} the same day`,
    ),
  ),
  people: Array.from({ length: 12 }, (_, index) =>
    person(
      index,
      'peer',
      `Helper number ${index + 1}`,
      `Question ${index + 1} about the way`,
      day(index),
      `Favour ${index + 1}`,
    ),
  ),
  planB: 'Mentor somebody else first, and ask again in the autumn.',
};

/** Whatever a person can type. */
const extreme: Plan = {
  ...emptyPlan,
  created: 'not a date',
  goal: `<img src=x onerror=alert(1)> & "quotes" ${'Donaudampfschifffahrt'.repeat(40)}`,
  due: 'sometime after Easter',
  evidence: 'Line one\nLine two\n\nLine four after a gap',
  why: 'w'.repeat(10_000),
  now: '  spaces before and after  ',
  skills: [
    { id: 's1', text: 'naïve café, Straße, Åse' },
    { id: 's2', text: 'e\u0301cole, 👩‍👩‍👧‍👦 and 😀, أسأل مرشدي, 相談する' },
  ],
  milestones: [
    milestone(1, 'm'.repeat(3_000), '2027-02-30', 'x'.repeat(3_000), 'doing'),
    milestone(2, '', '', 'Done, though it has no name', 'not-started'),
    milestone(3, '<script>alert(2)</script>', '9999-12-31', '</table></article>', 'dropped'),
    milestone(4, 'https://example.org/'.padEnd(300, 'a-very-long-path/'), '0001-01-01', '', 'not-started'),
  ],
  obstacles: [
    obstacle(1, 'only the obstacle', '', ''),
    obstacle(2, '', 'i'.repeat(4_000), 't'.repeat(4_000)),
  ],
  people: [person(1, 'reverse-mentor', 'n'.repeat(600), 'a'.repeat(5_000), 'whenever', 'o'.repeat(2_000))],
  rhythm: '',
  review: 'next year, perhaps',
  planB: 'b'.repeat(6_000),
  checkIns: [
    checkIn(1, '2027-02-30', { done: '<b>bold?</b>', learned: 'l'.repeat(5_000), ifThen: 'not-needed' }),
    checkIn(2, '', { obstacle: 'v'.repeat(900), next: 'z'.repeat(10_000) }),
    checkIn(3, '2027-03-09', { next: 'Straße & "Café"', confidence: 'doubtful' }),
  ],
  closed: 'one fine day',
  kept: 'k'.repeat(4_000),
  changed: 'line one\nline two',
  dropped: '</dl>',
  thanks: 'e\u0301cole, שלום, 👩‍👩‍👧‍👦',
  celebration: 'q'.repeat(3_000),
};

export const plans = { small, typical, full, walked, closed, large, extreme };

/** Every text that belongs on the sheet as a person typed it, dates that are none among them. */
export function textsOf(plan: Plan): string[] {
  const isoDate = /^\d{4}-\d{2}-\d{2}$/;
  return [
    ...[plan.goal, plan.due, plan.evidence, plan.why, plan.now, plan.review, plan.planB],
    ...plan.skills.map(({ text }) => text),
    ...plan.milestones.flatMap(({ title, due, doneWhen }) => [title, due, doneWhen]),
    ...plan.obstacles.flatMap((one) => [one.obstacle, one.if, one.then]),
    ...plan.people.flatMap(({ name, ask, due, offer }) => [name, ask, due, offer]),
    ...plan.checkIns.flatMap((one) => [one.date, one.done, one.learned, one.obstacle, one.next]),
    ...[plan.closed, plan.kept, plan.changed, plan.dropped, plan.thanks, plan.celebration],
  ].filter((text) => text !== '' && !isoDate.test(text));
}
