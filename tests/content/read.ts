import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { mistakesInData } from '../../src/content/mistakes.ts';
import { mistakeInText, unreadable } from '../../src/content/texts.ts';

const content = join(import.meta.dirname, '../../content');

/** A file under `content/`: its id, its data and, for a guide, its text. */
export interface ContentFile {
  id: string;
  file: string;
  data: unknown;
  body: string;
}

/** A text as it is meant: editors on Windows put a mark before it, and end its lines in their own way. */
export const plainText = (text: string) => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** Every file of a content folder, parsed as the build parses it. Throws, with words for the author, at one that cannot be read. */
export function contentFiles(folder: string): ContentFile[] {
  return globSync(`${folder}/*.{yaml,mdx}`, { cwd: content })
    .sort()
    .map((file) => {
      const text = plainText(readFileSync(join(content, file), 'utf8'));
      const mistake = mistakeInText(`content/${file}`, text);
      if (mistake) throw new Error(`content/${file}: ${mistake}`);
      const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const guide = extname(file) === '.mdx';
      return {
        id: basename(file, extname(file)),
        file: `content/${file}`,
        data: dataOf(`content/${file}`, guide ? frontmatter : text, guide ? 2 : 1),
        body: guide ? body : '',
      };
    });
}

/** The data of YAML that begins at a line of its file. */
function dataOf(file: string, yaml: string, from: number): unknown {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) {
    const line = from + yaml.slice(0, error.pos[0]).split('\n').length - 1;
    throw new Error(`${file}:${line} ${unreadable(error.message.split(/ at line|\n/)[0] ?? '')}`);
  }
  return document.toJS();
}

/** What the schema of a folder has to say of a file: a message that names file, field and remedy for each mistake. */
export function mistakesIn({ file, data }: ContentFile, schema: z.ZodType): string[] {
  return mistakesInData(schema, data).map((mistake) => `${file}: ${mistake}`);
}

/** The files of a folder, each with its data as its schema gives it. Throws, with words for the author, at a mistake. */
export function parsedFiles<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): (ContentFile & { data: z.output<Schema> })[] {
  return contentFiles(folder).map((file) => {
    const mistakes = mistakesIn(file, schema);
    if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
    return { ...file, data: schema.parse(file.data) };
  });
}
