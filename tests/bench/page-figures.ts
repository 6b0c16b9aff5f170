import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { calm } from './calm.ts';
import { floorPage } from './floor-page.ts';
import { guideRows, type Loading, loadPage } from './guide-figures.ts';
import { plannerTyping } from './planner-figures.ts';
import { quizAnswering, quizLoading } from './quiz-figures.ts';
import { searching } from './search-figures.ts';
import { type Host, makeCertificate, slowHost } from './slow-host.ts';
import { launchBrowser } from './slow-phone.ts';
import { median, medians } from './statistics.ts';
import { amount, atMost, kilobytes, type Row } from './table.ts';

/** The guide that stands for all: it has a table, lists, citations, sources and an exercise. */
const GUIDE = '/guides/networking-vs-mentorship/';
const MOST_TO_PAINT = 50;
const MOST_TIMES_GUIDE = 1.3;

interface Bench {
  /** The finished build. */
  dist: string;
  /** Gives an empty folder. */
  folder(name: string): string;
  /** How often each is measured; the rows hold the medians. */
  runs: number;
  progress(text: string): void;
}

/** Measures pages in a browser, in turn: what disturbs one run disturbs site and floor alike. */
export async function pageRows({ dist, folder, runs, progress }: Bench): Promise<Row[]> {
  const certificate = makeCertificate(folder('certificate'));
  const site = await slowHost(dist, certificate);
  const floor = await slowHost(writeFloor(dist, folder('floor')), certificate);
  const browser = await launchBrowser(certificate.cert);
  // The first pages of a browser and a host pay for what later ones find ready: compressed files, compiled code.
  await measureOnce(browser, site, floor);
  const all: Awaited<ReturnType<typeof measureOnce>>[] = [];
  for (let run = 1; run <= runs; run++) {
    const idle = await calm();
    progress(`Pages, run ${run} of ${runs}, ${Math.round(idle * 100)} % idle before`);
    all.push(await measureOnce(browser, site, floor));
  }
  await browser.close();
  return rowsOf(all);
}

/** A build of one bare page with the same text, sent with the same headers. */
function writeFloor(dist: string, folder: string): string {
  cpSync(join(dist, '_headers'), join(folder, '_headers'));
  mkdirSync(join(folder, GUIDE), { recursive: true });
  const html = readFileSync(join(dist, GUIDE, 'index.html'), 'utf8');
  writeFileSync(join(folder, GUIDE, 'index.html'), floorPage(html));
  return folder;
}

const measureOnce = async (browser: Browser, site: Host, floor: Host) => ({
  floor: await loadPage(browser, floor, GUIDE),
  guide: await loadPage(browser, site, GUIDE),
  quiz: await quizLoading(browser, site),
  answering: await quizAnswering(browser, site),
  searching: await searching(browser, site),
  typing1: await plannerTyping(browser, site, 1),
  typing40: await plannerTyping(browser, site, 40),
});

function rowsOf(all: Awaited<ReturnType<typeof measureOnce>>[]): Row[] {
  const loading = (of: 'floor' | 'guide'): Loading => {
    const its = all.map((run) => run[of]);
    const [first] = its;
    if (!first) throw new Error('Nothing was measured.');
    // Bytes and requests are the same in every run.
    return { ...medians(its.map(({ lcp, cls, blocked }) => ({ lcp, cls, blocked }))), weight: first.weight };
  };
  const guide = loading('guide');
  const quiz = medians(all.map((run) => run.quiz));
  const search = medians(all.map((run) => run.searching));
  const paints = (of: 'answering' | 'typing1' | 'typing40') => median(all.flatMap((run) => run[of].paints));
  const heap = (of: 'answering' | 'typing1' | 'typing40') =>
    amount(median(all.map((run) => run[of].heap)) / 1024 ** 2, 'MB', 2);
  const most = MOST_TIMES_GUIDE * guide.lcp;
  return [
    ...guideRows(guide, loading('floor')),
    {
      what: 'quiz: first answer taken',
      site: amount(quiz.answerable, 'ms'),
      aim: `≤ ${MOST_TIMES_GUIDE} × guide, ${amount(most, 'ms')}`,
      met: quiz.answerable <= most,
    },
    { what: 'quiz: the answer kept', site: amount(quiz.kept, 'ms') },
    {
      what: 'quiz: JavaScript until then',
      site: kilobytes(quiz.script),
      aim: '≤ 14 KB',
      met: quiz.script <= 14 * 1024,
    },
    atMost('quiz: answer to paint', paints('answering'), MOST_TO_PAINT, 'ms'),
    { what: 'quiz: heap', site: heap('answering') },
    atMost('planner, 1 milestone: letter to paint', paints('typing1'), MOST_TO_PAINT, 'ms'),
    { what: 'planner, 1 milestone: heap', site: heap('typing1') },
    atMost('planner, 40 milestones: letter to paint', paints('typing40'), MOST_TO_PAINT, 'ms'),
    { what: 'planner, 40 milestones: heap', site: heap('typing40') },
    { what: 'search: last key to first result, first query', site: amount(search.first, 'ms') },
    { what: 'search: the same, second query', site: amount(search.next, 'ms') },
    {
      what: 'search: bytes for the first query',
      site: `${kilobytes(search.bytes)}, ${search.requests} requests`,
    },
  ];
}
