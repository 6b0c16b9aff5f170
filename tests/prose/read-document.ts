import { mdxToMdast } from 'satteri';
import { isScalar, parseDocument, visit } from 'yaml';
import { mistakeInText, unreadable } from '../../src/content/texts.ts';
import { plainText } from '../content/read.ts';
import type { Document, Exception, Passage, Problem } from './document.ts';

/** Fields that hold no prose of ours: ids, works of others, and what people type into a search. */
const LEFT_OUT = new Set([
  'authors',
  'venue',
  'locator',
  'doi',
  'kind',
  'synonyms',
  'guides',
  'group',
  'url',
]);

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const CITATION = /\s*\[@[a-z0-9-]+\]/g;
const EXCEPTION = /^\s*# allow ([a-z-]+) "([^"]+)" because (\S.*)$/;

/** The parts of a syntax tree that are read here; `satteri` has a type for each kind of node. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  position?: { start: { offset?: number } };
  children?: Node[];
}

/** Takes a content file apart. `file` is its path from the root. What cannot be read is among the document's faults. */
export function readDocument(file: string, written: string): Document {
  const source = plainText(written);
  const [, folder = '', name = ''] = file.split('/');
  const front = file.endsWith('.mdx') ? /^---\n([\s\S]*?\n)---\n/.exec(source) : undefined;
  const yaml = front ? (front[1] ?? '') : source;
  const document: Document = {
    file,
    folder,
    id: name.replace(/\.\w+$/, ''),
    source,
    passages: fieldsOf(yaml, front ? 4 : 0, folder),
    headings: [],
    links: [],
    images: [],
    exceptions: exceptionsOf(yaml, front ? 4 : 0),
    faults: faultsOf(file, source, yaml, front ? 4 : 0),
  };
  if (front) readBody(document, front[0].length);
  return document;
}

function fieldsOf(yaml: string, from: number, folder: string): Passage[] {
  const passages: Passage[] = [];
  visit(parseDocument(yaml), {
    Pair(_, { key }) {
      const name = isScalar(key) ? String(key.value) : '';
      return LEFT_OUT.has(name) || (folder === 'sources' && name === 'title') ? visit.SKIP : undefined;
    },
    Scalar(key, { value, range }) {
      if (key === 'key' || typeof value !== 'string' || ID.test(value)) return;
      passages.push({ text: value.trim(), offset: from + (range?.[0] ?? 0), kind: 'field' });
    },
  });
  return passages;
}

/** What is wrong with the fields before they mean anything. */
function faultsOf(file: string, source: string, yaml: string, from: number): Problem[] {
  const mistake = mistakeInText(file, source);
  if (mistake) return [{ rule: 'unreadable', text: lineAt(source, 0), offset: 0, remedy: mistake }];
  return parseDocument(yaml)
    .errors.slice(0, 1)
    .map(({ message, pos }) => {
      const offset = from + pos[0];
      const [why = ''] = message.split(/ at line| ?\n/);
      return { rule: 'unreadable', text: lineAt(source, offset), offset, remedy: unreadable(why) };
    });
}

/** The beginning of the line in which a place lies. */
const lineAt = (source: string, offset: number) =>
  source
    .slice(source.lastIndexOf('\n', offset - 1) + 1)
    .split('\n')[0]
    ?.trim()
    .slice(0, 40) ?? '';

function exceptionsOf(yaml: string, from: number): Exception[] {
  let offset = from;
  return yaml.split('\n').flatMap((line) => {
    const here = offset;
    offset += line.length + 1;
    const [, rule = '', text = '', reason = ''] = EXCEPTION.exec(line) ?? [];
    return rule ? [{ rule, text, reason, offset: here }] : [];
  });
}

function readBody(document: Document, from: number): void {
  const offset = (node: Node) => from + (node.position?.start.offset ?? 0);
  const walk = (node: Node): void => {
    if (node.type === 'link') {
      document.links.push({ text: textOf(node), url: node.url ?? '', offset: offset(node) });
    }
    if (node.type === 'image')
      document.images.push({ alt: node.alt ?? '', url: node.url ?? '', offset: offset(node) });
    if (node.type === 'heading') {
      document.headings.push({ text: textOf(node), level: node.depth ?? 0, offset: offset(node) });
    }
    if (node.type.startsWith('mdx')) document.faults.push(markupFault(document, offset(node)));
    const kind = KINDS[node.type];
    if (kind) document.passages.push({ text: textOf(node), offset: offset(node), kind });
    for (const child of node.children ?? []) walk(child);
  };
  const tree = parsed(document, from);
  if (tree) walk(tree);
}

/** What MDX takes for a program or for HTML, which guides go without. */
const markupFault = ({ source }: Document, offset: number): Problem => ({
  rule: 'markup',
  text: lineAt(source, offset),
  offset,
  remedy:
    'holds HTML or code. Guides are Markdown alone: take it out, and write a sign that is meant as one as \\< or \\{.',
});

/** The tree of a guide's text; undefined where there is none, which is then among the faults. */
function parsed(document: Document, from: number): Node | undefined {
  const body = document.source.slice(from);
  try {
    return mdxToMdast(body) as Node;
  } catch (error) {
    const [, line = '1'] = /(\d+):\d+/.exec(String(error)) ?? [];
    const before = body.split('\n').slice(0, Number(line) - 1);
    document.faults.push(markupFault(document, from + before.join('\n').length + Math.min(1, before.length)));
    return undefined;
  }
}

const KINDS: Record<string, Passage['kind']> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};

/** The words of a node, line breaks as spaces, without citation marks. */
function textOf(node: Node): string {
  const inner = (part: Node): string =>
    part.type === 'text' ? (part.value ?? '') : (part.children ?? []).map(inner).join('');
  return inner(node).replace(CITATION, '').replace(/\s+/g, ' ').trim();
}
