import fc from 'fast-check';
import { type FieldName, listNames, newItem } from '../../../src/planner/edits.ts';
import { emptyPlan, type Plan } from '../../../src/planner/plan.ts';

/** Fields in which nothing is typed: choices, and what the site notes by itself. */
const notTyped = new Set(['id', 'from', 'created', 'rhythm', 'status', 'role', 'ifThen', 'confidence']);
/** What is written in an item whose other fields alone say nothing. */
const said = {
  milestones: { title: 'Ask' },
  obstacles: { obstacle: 'Time' },
  people: { name: 'Jo' },
  skills: { text: 'Ask' },
  checkIns: { done: 'Asked' },
} as const;

/** The fields of a plan itself in which something can be typed. */
export const typedFields = Object.entries(emptyPlan).flatMap(([name, value]) =>
  typeof value === 'string' && !notTyped.has(name) ? [name as Exclude<FieldName, 'rhythm'>] : [],
);

/** For every field in which something can be typed, found in the plan itself: its name, and a plan with this text in it. */
export const everyField: { name: string; planWith: (text: string) => Plan }[] = [
  ...typedFields.map((name) => ({ name, planWith: (text: string) => ({ ...emptyPlan, [name]: text }) })),
  ...listNames.flatMap((list) =>
    Object.keys(newItem(list, 'x'))
      .filter((field) => !notTyped.has(field))
      .map((field) => ({
        name: `${list}, ${field}`,
        planWith: (text: string): Plan => ({
          ...emptyPlan,
          [list]: [newItem(list, 'x', { ...said[list], [field]: text })],
        }),
      })),
  ),
];

/** Texts that break what is careless with text. */
export const hardTexts = [
  'one\ntwo\n\nthree',
  '  spaces before and after  ',
  '<script>alert(1)</script> & <b>bold</b>',
  '# not a heading\n- not a list\n1. nor this\n> nor that\n    nor code',
  '**bold** _it_ `code` ~~gone~~ [link](https://example.org) ![p](x) | a | b |',
  '{{ template }} {% tag %} $x^2$ ==mark== %%hidden%% #tag :smile: --- C:\\temp\\',
  'مرحبا بالعالم، كيف حالك؟',
  'שלום (עולם) abc',
  'e\u0301cole, Zoë, Straße, 👩🏽‍🔬 👨‍👩‍👧‍👦 ﷽',
  'a, b; c: d\\n "quoted"\ttabbed',
  'AT&amp;T, &#1;a, &copy',
  'x'.repeat(10_000),
  'ä'.repeat(2000),
];

/** Anything a person can type, emoji and combining marks and markup included. */
export const anyTyped = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...'ab \n\t\\`*_[]{}()<>&~|$^#=%+-.!:;,"1'),
      minLength: 1,
      maxLength: 40,
    }),
    fc.constantFrom(...hardTexts),
  )
  .filter((text) => text.trim() !== '');
