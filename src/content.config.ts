import { defineCollection } from 'astro:content';
import { files } from './content/files.ts';
import { glossarySchema } from './guides/glossary-schema.ts';
import { guideSchema } from './guides/schema.ts';
import { sourceSchema } from './guides/source-schema.ts';
import { kitSchema } from './kits/schema.ts';
import { exampleSchema } from './planner/example-schema.ts';
import { quizSchema } from './quiz/schema.ts';

export const collections = {
  guides: defineCollection({ loader: files('guides', '.mdx'), schema: guideSchema }),
  kits: defineCollection({ loader: files('kits', '.yaml'), schema: kitSchema }),
  quizzes: defineCollection({ loader: files('quizzes', '.yaml'), schema: quizSchema }),
  roadmaps: defineCollection({ loader: files('roadmaps', '.yaml'), schema: exampleSchema }),
  sources: defineCollection({ loader: files('sources', '.yaml'), schema: sourceSchema }),
  glossary: defineCollection({ loader: files('glossary', '.yaml'), schema: glossarySchema }),
};
