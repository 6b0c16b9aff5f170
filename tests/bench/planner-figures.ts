import type { Browser } from '@playwright/test';
import { storedHeavyPlans } from '../browser/heavy-plans.ts';
import type { Host } from './slow-host.ts';
import { heapOf, slowPhone, timeToPaint } from './slow-phone.ts';

const LETTERS = 12;

/** From a letter typed into a milestone to its paint, in a plan with so many milestones, and what the scripts hold. */
export async function plannerTyping(browser: Browser, host: Host, milestones: 1 | 40) {
  const { page, client, close } = await slowPhone(browser, {
    origin: host.near,
    items: storedHeavyPlans(1, milestones),
  });
  await page.goto(`${host.near}/planner/`, { waitUntil: 'networkidle' });
  const field = page.getByLabel('What I will do').last();
  await field.press('End');
  // The first letter makes the page load what keeps changes; it is not what typing on costs.
  await page.keyboard.type('a');
  await page.waitForLoadState('networkidle');
  await timeToPaint(page, []);
  const before = await field.inputValue();
  // A key's release shows nothing.
  const paints: number[] = [];
  for (let letter = 0; letter < LETTERS; letter++) {
    await client.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key: 'b',
      text: 'b',
      unmodifiedText: 'b',
    });
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'b' });
    paints.push(await timeToPaint(page, ['keydown', 'keypress', 'input']));
  }
  const after = await field.inputValue();
  if (after !== before + 'b'.repeat(LETTERS))
    throw new Error(`Letters were lost: "${before}" became "${after}".`);
  const heap = await heapOf(client);
  await close();
  return { paints, heap };
}
