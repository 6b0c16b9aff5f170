/*
 * Checks the prose under `content/` and prints the reading grade of each guide. Ends with 1 when something is wrong.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWords } from '../../src/guides/reading-time.ts';
import { problemsIn } from './problems.ts';
import { readDocument } from './read-document.ts';
import { gradeOf, HIGHEST_GRADE } from './rules/readability.ts';

const root = join(import.meta.dirname, '../..');
const documents = globSync('content/*/*.{yaml,mdx}', { cwd: root })
  .sort()
  .map((file) => readDocument(file, readFileSync(join(root, file), 'utf8')));

console.log(`Reading grades (Flesch–Kincaid; ${HIGHEST_GRADE} is the highest)`);
for (const document of documents.filter(({ folder }) => folder === 'guides')) {
  const words = countWords(document.source.replace(/^---\n[\s\S]*?\n---\n/, ''));
  console.log(`${gradeOf(document).toFixed(1).padStart(5)}  ${document.id} (${words} words)`);
}

const problems = problemsIn(documents);
for (const problem of problems) console.error(problem);
console.log(
  `Prose: ${documents.length} files, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
