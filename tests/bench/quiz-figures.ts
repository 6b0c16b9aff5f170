import type { Browser } from '@playwright/test';
import { pressMouse } from '../browser/press-mouse.ts';
import type { Host } from './slow-host.ts';
import { heapOf, slowPhone, timeToPaint } from './slow-phone.ts';
import { weigh } from './weighing.ts';

const QUIZ = '/quiz/should-i-become-a-mentor/';
const QUESTIONS = `${QUIZ}#questions-1`;

/**
 * From the start of the visit until a press on the first answer is taken, and until that answer is kept, with what had
 * come over the line by then.
 */
export async function quizLoading(browser: Browser, host: Host) {
  const { page, close } = await slowPhone(browser);
  await page.addInitScript(pressUntilKept);
  const weighed = weigh(host);
  await page.goto(host.slow + QUESTIONS, { waitUntil: 'commit' });
  const noted = await page.waitForFunction(() => (window as unknown as { noted?: Noted }).noted);
  const { taken, kept } = (await noted.jsonValue()) as Noted;
  const { script, requests } = weighed();
  await close();
  return { answerable: taken, kept, script, requests };
}

interface Noted {
  taken: number;
  kept: number;
}

/**
 * Runs in the page: once something is painted, presses the first answer, and again whenever that is lost, until it is
 * kept. The press that lasted is the one that was taken.
 */
function pressUntilKept() {
  let taken = 0;
  const look = () => {
    const kept = Object.keys(localStorage).some((key) => key.includes('quiz-answers'));
    const radio = document.querySelector<HTMLInputElement>('fieldset input[type=radio]');
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (kept && radio?.checked) Object.assign(window, { noted: { taken, kept: performance.now() } });
    else {
      if (painted && radio?.checkVisibility() && !radio.checked) {
        taken = performance.now();
        radio.click();
      }
      requestAnimationFrame(look);
    }
  };
  if (location.pathname.includes('/quiz/')) requestAnimationFrame(look);
}

/** From presses on answers to their paint, without the slow line, and what the page's scripts hold at the end. */
export async function quizAnswering(browser: Browser, host: Host) {
  const { page, client, close } = await slowPhone(browser);
  await page.goto(host.near + QUESTIONS, { waitUntil: 'networkidle' });
  const paints: number[] = [];
  for (const question of await page.getByRole('group').all()) {
    for (const place of [1, 3]) {
      const radio = question.getByRole('radio').nth(place);
      await radio.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await radio.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await pressMouse(client, x + width / 2, y + height / 2);
      paints.push(await timeToPaint(page, ['click']));
      if (!(await radio.isChecked())) throw new Error('An answer was pressed and not taken.');
    }
  }
  const heap = await heapOf(client);
  await close();
  return { paints, heap };
}
