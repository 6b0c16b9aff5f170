import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tracks } from '../../src/guides/tracks.ts';
import { randomNumbers } from '../fixtures/random-numbers.ts';
import { writer } from './generated-words.ts';

/** Works of the bibliography that guides cite; they are there as long as the guides that rest on them. */
const SOURCES = ['eby-2008', 'eby-2013', 'allen-2004', 'edmondson-1999'];
const SECTIONS = 7;

const id = (number: number) => `generated-${String(number).padStart(4, '0')}`;

/**
 * A guide as an author writes one, of about 1,150 words, with headings, lists, a table, links and citations. The same
 * number gives the same guide, whatever the count.
 */
export function generatedGuide(number: number, count: number): string {
  const { phrase, sentence, paragraph, between } = writer(randomNumbers(1000 + number));
  const track = tracks[number % tracks.length] ?? tracks[0];
  const other = (steps: number) => id((number + steps) % count);
  const source = () => SOURCES[between(0, SOURCES.length - 1)];

  const section = () => `## ${phrase(4)}

${paragraph(4)} [@${source()}]

- ${sentence(12)}
- ${sentence(12)}
- ${sentence(12)}

${paragraph(3)} More in [${phrase(2)}](/guides/${other(between(1, 9))}/). [@experience]`;

  return `---
title: ${phrase(4)}
promise: ${sentence(10)}
track: ${track.id}
order: ${1 + (number % 20)}
audience: ${phrase(4)}
reviewed: 2026-01-${String(1 + (number % 28)).padStart(2, '0')}
keyPoints:
  - ${sentence(14)}
  - ${sentence(14)}
  - ${sentence(14)}
tryThis:
  title: ${phrase(3)}
  minutes: 20
  text: ${sentence(14)} ${sentence(14)} ${sentence(14)}
  step:
    title: ${phrase(4)}
    doneWhen: ${phrase(6)}
    weeks: 2
related: [${other(1)}, ${other(2)}]
---

${paragraph(3)} A [mentor](/glossary/#mentor) and a [sponsor](/glossary/#sponsor) ${sentence(8)}

| ${phrase(1)} | ${phrase(1)} | ${phrase(1)} |
| --- | --- | --- |
| ${phrase(3)} | ${phrase(3)} | ${phrase(3)} |
| ${phrase(3)} | ${phrase(3)} | ${phrase(3)} |

${Array.from({ length: SECTIONS }, section).join('\n\n')}
`;
}

/** Adds so many generated guides to a folder of guides. */
export function addGuides(folder: string, count: number): void {
  for (let number = 0; number < count; number++)
    writeFileSync(join(folder, `${id(number)}.mdx`), generatedGuide(number, count));
}
