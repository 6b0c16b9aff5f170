import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { files } from './content/files.ts';
import { glossarySchema } from './guides/glossary-schema.ts';
import { guideSchema } from './guides/schema.ts';
import { sourceSchema } from './guides/source-schema.ts';
import { kitSchema } from './kits/schema.ts';
import { exampleSchema } from './planner/example-schema.ts';
import { quizSchema } from './quiz/schema.ts';

const collection = <Schema extends z.ZodType>(folder: string, ending: '.yaml' | '.mdx', schema: Schema) =>
  defineCollection({ loader: files(folder, ending, schema), schema });

export const collections = {
  guides: collection('guides', '.mdx', guideSchema),
  kits: collection('kits', '.yaml', kitSchema),
  quizzes: collection('quizzes', '.yaml', quizSchema),
  roadmaps: collection('roadmaps', '.yaml', exampleSchema),
  sources: collection('sources', '.yaml', sourceSchema),
  glossary: collection('glossary', '.yaml', glossarySchema),
};
