import { relative } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { contentFolder } from './folder.ts';
import { mistakesInData } from './mistakes.ts';
import { mistakesInTexts, unreadable } from './texts.ts';

/** What Astro throws at YAML that cannot be read; of a guide it gives the reason as the message. */
interface YamlError {
  name: string;
  message: string;
  loc?: { file: string; line: number };
}

/**
 * The files of one folder of content, read by Astro. What cannot be read is told to the author with file, line and
 * remedy, where Astro tells the reason alone; what does not keep to the schema with file, field and remedy, where Astro
 * counts the things in a list from 0.
 */
export function files(folder: string, ending: '.yaml' | '.mdx', schema: z.ZodType): Loader {
  const loader = glob({ base: `${contentFolder}/${folder}`, pattern: `*${ending}` });
  return {
    ...loader,
    load: async (context) => {
      const wrong = mistakesInTexts(contentFolder, folder);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
      const parseData: LoaderContext['parseData'] = (entry) => {
        const mistakes = mistakesInData(schema, entry.data).map(
          (mistake) => `content/${folder}/${entry.id}${ending}: ${mistake}`,
        );
        if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
        return context.parseData(entry);
      };
      await loader.load({ ...context, parseData }).catch((error: YamlError) => {
        const { name, message, loc } = error;
        if (!loc || !/YAML|ParseError/.test(name)) throw error;
        throw new Error(
          `content/${relative(contentFolder, loc.file)}:${loc.line} ${unreadable(message.replace(/^.* failed to parse: /, ''))}`,
        );
      });
    },
  };
}
