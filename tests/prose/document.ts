/** What the prose checks look at: a content file, taken apart. */
export interface Document {
  /** From the root, such as `content/guides/becoming-a-mentor.mdx`. */
  file: string;
  /** The folder under `content/`. */
  folder: string;
  id: string;
  /** The file as it is. */
  source: string;
  passages: Passage[];
  headings: { text: string; level: number; offset: number }[];
  links: { text: string; url: string; offset: number }[];
  images: { alt: string; url: string; offset: number }[];
  exceptions: Exception[];
  /** What stands in the way of reading it, or is no Markdown. */
  faults: Problem[];
}

/** A stretch of prose without marks: a paragraph, a heading, a cell of a table or a field. */
export interface Passage {
  text: string;
  /** Where it begins in the file. */
  offset: number;
  kind: 'paragraph' | 'heading' | 'cell' | 'field';
}

/** What an author let pass, in a comment of the YAML: `# allow spelling "gonna" because it is quoted speech`. */
export interface Exception {
  rule: string;
  text: string;
  reason: string;
  offset: number;
}

/** A finding, with what to do about it. */
export interface Problem {
  rule: string;
  /** What is wrong, as it stands in the file; an exception names it. */
  text: string;
  /** Where to begin to look for it in the file. */
  offset: number;
  remedy: string;
}

/** A check of one document; `all` are the documents it may be compared with. */
export type Rule = (document: Document, all: Document[]) => Problem[];

/** The line of the file on which a text begins, looked for from an offset on. */
export function lineOf({ source }: Document, { text, offset }: { text: string; offset: number }): number {
  const place = source.indexOf(text.split(/\s/)[0] ?? '', offset);
  return source.slice(0, place < 0 ? offset : place).split('\n').length;
}
