import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATE = /^(\s*)([A-Za-z]+):[ \t]+(\d{4})-(\d{2})-(\d{2})[ \t]*(?:#.*)?$/;

/** What an author is told of YAML that cannot be read, after file and line; `why` is what the reader of YAML says. */
export const unreadable = (why: string) =>
  `cannot be read (${why}). Here or in the line above, look for a tab, for spaces that do not match, and for a text that needs double quotes around it because it holds a colon or begins with a sign.`;

/**
 * What is wrong with the text of a content file before any field is looked at, as words to put after
 * the file's name: nothing in it, no fields, or a day that is in no calendar, which YAML takes for one of the next month.
 */
export function mistakeInText(file: string, text: string): string | undefined {
  const fields = fieldsIn(file, text);
  if (fields === undefined)
    return `does not begin with its fields. Put a line --- before them, as the first line of the file, and another after them.`;
  if (fields.replace(/^\s*#.*$/gm, '').trim() === '')
    return `has no fields. Fill it as content/README.md shows, or delete it.`;
  for (const line of fields.split(/\r?\n/)) {
    const [, , field, year, month, day] = DATE.exec(line) ?? [];
    if (field && !isDay(Number(year), Number(month), Number(day)))
      return `${field} is ${year}-${month}-${day}, which is no day. Give the year, the month and the day as YYYY-MM-DD.`;
  }
  return undefined;
}

/** The YAML of a content file: all of it, or what stands between the two lines of a guide; undefined where those lack. */
function fieldsIn(file: string, text: string): string | undefined {
  return file.endsWith('.mdx') ? /^\uFEFF?---\r?\n((?:[\s\S]*?\n)?)---(?:\r?\n|$)/.exec(text)?.[1] : text;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What `mistakeInText` finds in the files of one folder of content, or of all, with their names. */
export function mistakesInTexts(contentFolder: string, folder = '*'): string[] {
  return globSync(`${folder}/*.{yaml,mdx}`, { cwd: contentFolder })
    .sort()
    .flatMap((file) => {
      const mistake = mistakeInText(file, readFileSync(join(contentFolder, file), 'utf8'));
      return mistake ? [`content/${file.replaceAll('\\', '/')}: ${mistake}`] : [];
    });
}
