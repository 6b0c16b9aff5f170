import { countWords } from '../../src/guides/reading-time.ts';
import type { ContentFile } from './read.ts';

/** What is wrong with the text of a guide, each as a message that names file and remedy. */
export function mistakesInBody({ file, body }: Pick<ContentFile, 'file' | 'body'>): string[] {
  const mistakes: string[] = [];
  const count = countWords(body);
  if (count < 900)
    mistakes.push(`${file} has ${count} words. Write at least 900: a worked example, words to say.`);
  if (count > 1600) mistakes.push(`${file} has ${count} words. Cut it to 1,600, or make two guides of it.`);
  let level = 1;
  for (const [, marks = '', text] of body.matchAll(/^(#+) (.*)/gm)) {
    if (marks.length < 2)
      mistakes.push(`${file}: the heading “${text}” begins with one #. Begin it with ##.`);
    if (marks.length > level + 1)
      mistakes.push(`${file}: the heading “${text}” skips a level. Begin it with ${'#'.repeat(level + 1)}.`);
    level = marks.length;
  }
  if (!/^\s*> /m.test(body))
    mistakes.push(
      `${file} has no words to say or send. Give some, as a block quote: begin each line with >.`,
    );
  return mistakes;
}
