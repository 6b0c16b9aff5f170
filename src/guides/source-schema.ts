import type { z } from 'astro/zod';
import { z as schema } from 'astro/zod';
import { fields, line, list, oneOf, whole } from '../content-fields.ts';

/** What kind of study a source is, with the words a reader sees. */
export const studyKinds = {
  'meta-analysis': 'Meta-analysis',
  experiment: 'Randomised experiment',
  'field-experiment': 'Field experiment',
  survey: 'Survey',
  records: 'Study of records',
  interviews: 'Interviews',
  review: 'Review',
  theory: 'Theory',
  article: 'Article',
} as const;

const kinds = Object.keys(studyKinds) as [keyof typeof studyKinds];

/** A work in the bibliography. */
export const sourceSchema = fields({
  authors: list(line('a family name', 60), 1, 12, 'family names, in order'),
  year: whole('the year it appeared', 1900, 2100),
  title: line('the work’s title', 240),
  venue: line('the journal or publisher', 120),
  locator: line('volume, issue and pages', 60).optional(),
  doi: schema
    .string({ error: 'is not text. Give the DOI, from "10." on, or leave the field out.' })
    .regex(/^10\.\d{4,9}\/\S+$/, {
      error: 'is not a DOI. Give it without "https://doi.org/", from "10." on.',
    })
    .optional(),
  kind: oneOf(kinds, 'the kind of study'),
  sample: line('who was studied and how many', 200),
  note: line('what was found, how strong it is, and one caveat', 600),
});

export type Source = z.infer<typeof sourceSchema>;
