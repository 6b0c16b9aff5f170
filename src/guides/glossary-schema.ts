import type { z } from 'astro/zod';
import { fields, id, line, list } from '../content-fields.ts';

/** A term of the glossary, defined once and linked from guides. */
export const glossarySchema = fields({
  term: line('the term as it is written', 60),
  definition: line('what it means, in one or two plain sentences', 400),
  synonyms: list(line('another word people search for', 60), 0, 20, 'other words people search for').default(
    [],
  ),
  guide: id('the file name of a guide').optional(),
});

export type GlossaryTerm = z.infer<typeof glossarySchema>;
