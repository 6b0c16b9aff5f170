import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';

const content = join(import.meta.dirname, '../../content');

/** A file under `content/`: its id, its data and, for a guide, its text. */
export interface ContentFile {
  id: string;
  file: string;
  data: unknown;
  body: string;
}

/** Every file of a content folder, parsed as the build parses it. */
export function contentFiles(folder: string): ContentFile[] {
  return globSync(`${folder}/*.{yaml,mdx}`, { cwd: content })
    .sort()
    .map((file) => {
      const text = readFileSync(join(content, file), 'utf8');
      const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const guide = extname(file) === '.mdx';
      return {
        id: basename(file, extname(file)),
        file: `content/${file}`,
        data: parse(guide ? frontmatter : text),
        body: guide ? body : '',
      };
    });
}
