/*
 * CommonMark lets every mark of ASCII be escaped with a backslash, and takes `&#32;` for a space that is part of the
 * text. Beyond CommonMark the marks of the common readers count: ~~struck~~, $formula$, ^raised^, ==marked==,
 * %%hidden%%, ++added++, --dash--, #tag, {{template}}, :emoji:, and tables.
 */

const ALWAYS = /[\\`*_[\]{}<>&~|$^#]/g;
const DOUBLED = /([=%+-])(?=\1)|(?<=([=%+-]))\2/g;
const EMOJI = /:(?=[\w+-]+:)/g;
/** What makes a list, a heading, a rule or a definition at the start of a line. */
const LINE_START = /^(?:(\d+)(?=[.)])|(?=[-+=:]))/;

/**
 * Typed text as Markdown that shows it as it was typed. Its line breaks stay, and several empty lines in a row are one;
 * all lines but the first begin with `indent`, which is what belongs to the same item of a list.
 */
export function escapeMarkdown(text: string, indent = ''): string {
  return (
    text
      .split(/\r\n|\r|\n/)
      .map(escapeLine)
      .join('\n')
      .replace(/^\n+|\n+$/g, '')
      .split(/\n{2,}/)
      // Two spaces before the end of a line keep the break; every reader knows them.
      .map((paragraph) => paragraph.replaceAll('\n', `  \n${indent}`))
      .join(`\n\n${indent}`)
  );
}

const escapeLine = (line: string) =>
  line
    .replace(ALWAYS, '\\$&')
    .replace(DOUBLED, '\\$&')
    .replace(EMOJI, '\\:')
    .replace(LINE_START, '$1\\')
    .replace(/^[ \t]|[ \t]$/g, (space) => (space === ' ' ? '&#32;' : '&#9;'));
