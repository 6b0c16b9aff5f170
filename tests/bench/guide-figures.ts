import type { Browser } from '@playwright/test';
import type { Host } from './slow-host.ts';
import { slowPhone, type Vitals, vitalsOf } from './slow-phone.ts';
import { amount, atMost, kilobytes, type Row } from './table.ts';
import { type Weight, weigh } from './weighing.ts';

/** The page is judged before the second after which it asks the browser to keep the site. */
const AFTER_LOAD = 900;
const MOST_TIMES_FLOOR = 1.1;

export interface Loading extends Vitals {
  weight: Weight;
}

/** Opens a page on a slow phone behind the slow line, and notes what came and when. */
export async function loadPage(browser: Browser, host: Host, path: string): Promise<Loading> {
  const { page, close } = await slowPhone(browser);
  const weighed = weigh(host);
  await page.goto(host.slow + path, { waitUntil: 'load' });
  await page.waitForTimeout(AFTER_LOAD);
  const { lcp, cls, blocked } = await vitalsOf(page);
  const loading = { lcp, cls, blocked, weight: weighed() };
  await close();
  return loading;
}

/** The rows of a guide beside its floor, from the medians of both. */
export function guideRows(guide: Loading, floor: Loading): Row[] {
  const beside = (what: string, figure: (of: Loading) => string): Row => ({
    what,
    site: figure(guide),
    floor: figure(floor),
  });
  const most = MOST_TIMES_FLOOR * floor.lcp;
  return [
    beside('guide: HTML', ({ weight }) => kilobytes(weight.html)),
    beside('guide: CSS in files', ({ weight }) => kilobytes(weight.css)),
    beside('guide: JavaScript', ({ weight }) => kilobytes(weight.script)),
    {
      ...beside('guide: HTML, CSS and JavaScript', ({ weight }) => kilobytes(ofText(weight))),
      aim: '≤ 14 KB',
      met: ofText(guide.weight) <= 14 * 1024,
    },
    beside('guide: font', ({ weight }) => kilobytes(weight.font)),
    beside('guide: other', ({ weight }) => kilobytes(weight.other)),
    beside('guide: requests', ({ weight }) => `${weight.requests}`),
    {
      ...beside('guide: largest contentful paint', ({ lcp }) => amount(lcp, 'ms')),
      aim: `≤ ${MOST_TIMES_FLOOR} × floor, ${amount(most, 'ms')}`,
      met: guide.lcp <= most,
    },
    { ...atMost('guide: layout shift', guide.cls, 0, '', 3), floor: amount(floor.cls, '', 3) },
    { ...atMost('guide: blocking time', guide.blocked, 0, 'ms'), floor: amount(floor.blocked, 'ms') },
  ];
}

const ofText = ({ html, css, script }: Weight) => html + css + script;
