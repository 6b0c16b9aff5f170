import { z } from 'astro/zod';
import { fields, id, line, list, oneOf, whole } from '../content-fields.ts';
import { kitGroups } from './groups.ts';

const groupIds = kitGroups.map((group) => group.id) as [(typeof kitGroups)[number]['id']];

const heading = line('what stands above this part of the sheet', 70).optional();
const prompt = line('a hint on what to write', 200).optional();
const lines = (least: number) => whole('the number of lines to write on', least, 8);
const sentences = list(
  line('a sentence with its blanks as runs of underscores, a longer run for a longer blank', 160),
  1,
  6,
  'sentences to complete with a pen',
);

/** The first column has no name where rows have. */
const columnName = z
  .string({ error: 'is not text. Give the name of a column, or "" for none.' })
  .trim()
  .max(40, { error: 'is longer than 40 characters. Shorten it.' });

/** The kinds of part that can also stand side by side. */
const narrowParts = [
  fields({ kind: z.literal('lines'), heading, prompt, lines: lines(1) }),
  fields({
    kind: z.literal('ticks'),
    heading,
    prompt,
    options: list(line('what can be ticked', 120), 2, 8, 'what can be ticked'),
    other: z.boolean({
      error: 'is not true or false. Say whether there is a box for words of one’s own.',
    }),
  }),
  fields({ kind: z.literal('sentences'), heading, sentences }),
] as const;

const narrowPart = z.discriminatedUnion('kind', narrowParts, {
  error: 'is not one of: lines, ticks, sentences. Give one of these kinds.',
});

const part = z.discriminatedUnion(
  'kind',
  [
    ...narrowParts,
    fields({
      kind: z.literal('columns'),
      columns: list(narrowPart, 2, 3, 'parts that stand side by side'),
    }),
    fields({
      kind: z.literal('table'),
      heading,
      columns: list(columnName, 2, 5, 'the names of the columns'),
      rows: z.union(
        [
          whole('the number of empty rows', 1, 8),
          list(line('the name of a row', 60), 1, 8, 'the names of the rows'),
        ],
        { error: 'is neither a number of rows nor a list of their names. Give one of the two.' },
      ),
      lines: whole('the number of lines in each row', 1, 4).default(1),
    }),
    fields({
      kind: z.literal('agenda'),
      heading,
      items: list(
        fields({
          minutes: whole('the minutes this takes', 1, 120),
          title: line('a short name', 40),
          text: line('what to do', 200),
          lines: lines(0),
          sentences: sentences.optional(),
        }),
        2,
        8,
        'what happens, in order',
      ),
    }),
    fields({
      kind: z.literal('cards'),
      suits: list(
        fields({
          name: line('the name of a suit', 20),
          aim: line('what its questions are after', 30),
          questions: list(line('a question', 110), 1, 6, 'questions, a card each'),
        }),
        1,
        4,
        'suits of cards',
      ),
    }),
    fields({
      kind: z.literal('ratings'),
      heading,
      choices: list(line('an answer', 20), 2, 5, 'the answers to choose from'),
      items: list(line('what is answered', 100), 1, 12, 'what is answered'),
    }),
    fields({
      kind: z.literal('boxes'),
      heading,
      boxes: list(
        fields({ heading: line('what the box is for', 70), prompt, lines: lines(1) }),
        2,
        6,
        'boxes, two in a row',
      ),
    }),
    fields({
      kind: z.literal('map'),
      centre: line('the word in the middle', 12),
      rings: list(line('how near people on this ring are', 40), 2, 4, 'the rings from the middle outwards'),
      roles: list(
        fields({ name: line('a role', 20), gives: line('what such a person gives', 60) }),
        3,
        8,
        'the wedges of the map',
      ),
    }),
  ],
  {
    error:
      'is not one of: lines, ticks, sentences, columns, table, agenda, cards, ratings, boxes, map. Give one of these kinds.',
  },
);

/** A worksheet; `content/README.md` explains each field. */
export const kitSchema = fields({
  title: line('the worksheet’s title', 60),
  promise: line('one sentence that says what it is for', 160),
  group: oneOf(groupIds, 'when it serves'),
  order: whole('its place within the group', 1, 20),
  for: line('who fills it in, in a short phrase', 60),
  minutes: whole('the minutes it takes', 5, 120),
  guides: list(id('the file name of a guide'), 1, 4, 'the guides it serves'),
  howTo: list(line('a hint to whoever holds the pen', 220), 1, 4, 'how to use it'),
  labels: list(line('what is written at the top, such as Date', 24), 0, 3, 'short labels with a line each'),
  parts: list(part, 1, 10, 'the parts of the sheet, from top to bottom'),
  note: line('small print at the foot of the sheet', 340).optional(),
});

export type Kit = z.infer<typeof kitSchema>;
export type KitPart = z.infer<typeof part>;
export type PartOf<Kind extends KitPart['kind']> = Extract<KitPart, { kind: Kind }>;
