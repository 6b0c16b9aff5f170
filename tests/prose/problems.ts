import { type Document, lineOf, type Problem, type Rule } from './document.ts';
import { apostrophes } from './rules/apostrophes.ts';
import { headings } from './rules/headings.ts';
import { hype } from './rules/hype.ts';
import { inclusive } from './rules/inclusive.ts';
import { linkText } from './rules/link-text.ts';
import { links } from './rules/links.ts';
import { pictures } from './rules/pictures.ts';
import { readability } from './rules/readability.ts';
import { repeatedWords } from './rules/repeated-words.ts';
import { sharedSentences } from './rules/shared-sentences.ts';
import { spelling } from './rules/spelling.ts';
import { unwritten } from './rules/unwritten.ts';

const rules: Rule[] = [
  unwritten,
  spelling,
  repeatedWords,
  apostrophes,
  inclusive,
  hype,
  headings,
  pictures,
  linkText,
  links,
  readability,
  sharedSentences,
];

/** A comment that looks like an exception, whether or not it is written as one. */
const MEANT = /^\s*# allow\b.*$/gm;

/**
 * What is wrong in the documents, each as a line that names file, line, rule and remedy; none means all is well.
 * What an exception lets pass is left out, and an exception that lets nothing pass is itself wrong.
 */
export function problemsIn(documents: Document[]): string[] {
  return documents.flatMap((document) => {
    const found = [...document.faults, ...rules.flatMap((rule) => rule(document, documents))];
    const allowed = ({ rule, text }: Problem) =>
      document.exceptions.some((exception) => exception.rule === rule && exception.text === text);
    return [...found.filter((problem) => !allowed(problem)), ...exceptionProblems(document, found)].map(
      (problem) =>
        `${document.file}:${lineOf(document, problem)} ${problem.rule}: “${problem.text}” ${problem.remedy}`,
    );
  });
}

function exceptionProblems({ exceptions, source }: Document, found: Problem[]): Problem[] {
  const idle = exceptions
    .filter(({ rule, text }) => !found.some((problem) => problem.rule === rule && problem.text === text))
    .map(({ rule, text, offset }) => ({
      rule: 'exceptions',
      text: `# allow ${rule} "${text}"`,
      offset,
      remedy: 'lets nothing pass. Remove it.',
    }));
  const misspelt = [...source.matchAll(MEANT)]
    .filter(({ index }) => !exceptions.some(({ offset }) => offset === index))
    .map(({ 0: line, index }) => ({
      rule: 'exceptions',
      text: line.trim(),
      offset: index,
      remedy: 'is not an exception. Write: # allow rule "the words" because reason',
    }));
  return [...idle, ...misspelt];
}
