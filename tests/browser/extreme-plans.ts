import { emptyPlan, type Plan, type Status } from '../../src/planner/plan.ts';
import { checkIn, milestone, obstacle, person } from './plan-pieces.ts';

const titles = [
  'Write the first draft',
  'Ask for an honest reading and take notes',
  'Present it to the board and wait for the answer',
];
const states: Status[] = ['done', 'doing', 'not-started', 'dropped'];
const day = (index: number) =>
  `${2026 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-15`;

/** Far beyond the guidance, as a whole programme might be planned; in its first words another plan. */
export const largeFrom = (typical: Plan): Plan => ({
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
});

/** Whatever a person can type. */
export const extreme: Plan = {
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
