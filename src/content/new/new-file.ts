/*
 * Makes a content file with every field explained: node src/content/new/new-file.ts guide "The title".
 * Never writes over a file.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { guideSchema } from '../../guides/schema.ts';
import { kitSchema } from '../../kits/schema.ts';
import { exampleSchema } from '../../planner/example-schema.ts';
import { quizSchema } from '../../quiz/schema.ts';
import { idFrom } from '../file-names.ts';
import { contentFolder } from '../folder.ts';
import { BLANK_ROADMAP } from '../references.ts';

const kinds = {
  guide: {
    folder: 'guides',
    template: 'guide.mdx',
    address: (id: string) => `/guides/${id}/`,
    schema: guideSchema,
  },
  quiz: {
    folder: 'quizzes',
    template: 'quiz.yaml',
    address: (id: string) => `/quiz/${id}/`,
    schema: quizSchema,
  },
  roadmap: {
    folder: 'roadmaps',
    template: 'roadmap.yaml',
    address: () => '/planner/',
    schema: exampleSchema,
  },
  kit: { folder: 'kits', template: 'kit.yaml', address: (id: string) => `/kits/${id}/`, schema: kitSchema },
};
type Kind = keyof typeof kinds;

const [kind = '', ...words] = process.argv.slice(2);
const title = words.join(' ').replace(/\s+/g, ' ').trim();

try {
  process.stdout.write(`${makeFile(kind, title)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** Makes the file and says what to do with it. Throws, having changed nothing, with words for the author. */
function makeFile(kind: string, title: string): string {
  if (!isKind(kind))
    throw new Error(`There is no kind "${kind}". Give one of: ${Object.keys(kinds).join(', ')}.`);
  if (title === '') throw new Error(`The title is missing. Write: npm run new:${kind} -- "The title"`);
  const { folder, template, address, schema } = kinds[kind];
  const wrong = schema.shape.title.safeParse(title).error?.issues[0];
  if (wrong) throw new Error(`The title ${wrong.message}`);
  const id = idFrom(title);
  if (id === '') {
    throw new Error(`The title "${title}" has no Latin letters to make a file name of. Give one that has.`);
  }
  if (kind === 'kit' && id === BLANK_ROADMAP)
    throw new Error(`/kits/${id}/ is the address of the planner’s own sheet. Give another title.`);
  const path = join(contentFolder, folder, `${id}${extname(template)}`);
  const shown = `content/${folder}/${basename(path)}`;
  if (existsSync(path))
    throw new Error(
      `${shown} is there already, and was left as it is. Give another title, or change that file.`,
    );

  const values: Record<string, string> = {
    title: asYaml(title),
    today: new Date().toISOString().slice(0, 10),
    order: String(nextPlace(kind)),
    guide: ids('guides')[0] ?? 'another-guide',
  };
  const text = readFileSync(join(import.meta.dirname, template), 'utf8');
  writeFileSync(
    path,
    text.replace(/\$([a-z]+)/g, (mark, name) => values[name] ?? mark),
    { flag: 'wx' },
  );
  return `Made ${shown}. Each field is explained in it; ✎ marks what is yours to write.\nnpm run dev shows it at ${address(id)}, and npm run check lists what is still to do.`;
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(kinds, kind);
}

/** The title as YAML reads it back: in quotes where it would be taken for something else. */
function asYaml(title: string): string {
  return /^[\p{L}][\p{L}\p{N} ,’'?!-]*$/u.test(title) && !/^(?:true|false|yes|no|null|on|off)$/i.test(title)
    ? title
    : JSON.stringify(title);
}

function ids(folder: string): string[] {
  return globSync(`${folder}/*.{yaml,mdx}`, { cwd: contentFolder })
    .map((file) => basename(file, extname(file)))
    .sort();
}

/** The place after the last of those that the new file would stand among: the track or group its template names. */
function nextPlace(kind: Kind): number {
  const { folder, template } = kinds[kind];
  const among =
    /^(?:track|group): .*$/m.exec(readFileSync(join(import.meta.dirname, template), 'utf8'))?.[0] ?? '';
  const places = globSync(`${folder}/*.{yaml,mdx}`, { cwd: contentFolder })
    .map((file) => readFileSync(join(contentFolder, file), 'utf8'))
    .filter((text) => text.includes(among))
    .map((text) => Number(/^order: (\d+)/m.exec(text)?.[1] ?? 0));
  return Math.max(0, ...places) + 1;
}
