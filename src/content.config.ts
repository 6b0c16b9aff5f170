import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './content/folder.ts';
import { glossarySchema } from './guides/glossary-schema.ts';
import { guideSchema } from './guides/schema.ts';
import { sourceSchema } from './guides/source-schema.ts';
import { kitSchema } from './kits/schema.ts';
import { exampleSchema } from './planner/example-schema.ts';
import { quizSchema } from './quiz/schema.ts';

const files = (folder: string, pattern = '*.yaml') => glob({ base: `${contentFolder}/${folder}`, pattern });

export const collections = {
  guides: defineCollection({ loader: files('guides', '*.mdx'), schema: guideSchema }),
  kits: defineCollection({ loader: files('kits'), schema: kitSchema }),
  quizzes: defineCollection({ loader: files('quizzes'), schema: quizSchema }),
  roadmaps: defineCollection({ loader: files('roadmaps'), schema: exampleSchema }),
  sources: defineCollection({ loader: files('sources'), schema: sourceSchema }),
  glossary: defineCollection({ loader: files('glossary'), schema: glossarySchema }),
};
