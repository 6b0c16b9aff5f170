import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { faultsOf } from './faults.ts';
import { plans, textsOf } from './roadmap-plans.ts';
import { expect, test } from './site.ts';
import { fileFrom, stored } from './storage-visits.ts';
import { makeLink, openWays } from './take-away-visits.ts';

const calendarButton = (page: Page) => page.getByRole('button', { name: 'Download for a calendar' });
const entries = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('a calendar file has the plan’s days, with titles alone or with details @anywhere', async ({ page }) => {
  await openWays(page, plans.typical);
  const bare = entries(await fileFrom(page, calendarButton(page)));
  expect(bare.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
    ['Done: List five people who made this move', '2027-02-20'],
    ['Send a short first message to two of them', '2027-03-05'],
    ['First meeting: agree how often we meet and what about', '2027-03-28'],
    ['Try one piece of advice in the planning round', '2027-05-14'],
    ['Third meeting, and decide together what comes next', '2027-06-20'],
    ['Goal: I will have met three times with a mentor who has led a data team', '2027-06-30'],
    ['Review my roadmap and close it', '2027-06-30'],
    ['Check in with my roadmap: two minutes', '2027-03-10'],
  ]);
  expect(bare.filter(({ description }) => description)).toEqual([]);
  await expect(page.getByRole('status').filter({ hasText: '.ics' })).toBeVisible();

  await page.getByRole('checkbox', { name: 'Put details into the entries' }).check();
  const detailed = entries(await fileFrom(page, calendarButton(page)));
  expect(detailed.map(({ uid }) => uid)).toEqual(bare.map(({ uid }) => uid));
  expect(detailed[1]?.description).toBe('Done when: Both messages are sent, with one small question each');
});

test('a plan without dates says why it has no calendar file', async ({ page }) => {
  await openWays(page, { ...plans.small, due: '', milestones: [] });
  await expect(page.getByText('No part of this plan has a date yet.')).toBeVisible();
  await expect(calendarButton(page)).toHaveCount(0);
});

test('where the calendar code does not load, the page says what to do', async ({ page, permit }) => {
  permit.allowConsole(/Failed to load resource/);
  await page.route(/\/calendar-file[^/]*\.js/, (route) => route.abort());
  await openWays(page, plans.typical);
  await calendarButton(page).click();
  await expect(page.getByRole('alert')).toContainText('Your plan is safe.');
});

test('the files are named after the goal and hold all that was typed', async ({ page }) => {
  await openWays(page, plans.extreme, './planner/');
  for (const [name, extension] of [
    ['Download as text', 'txt'],
    ['Download as Markdown', 'md'],
  ] as const) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`roadmap-img-src-x-onerror-alert-1.${extension}`);
    const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString();
    // Lines are set in, and Markdown has a backslash before what it would take for a mark.
    const flat = (typed: string) => typed.replace(/\s+/g, ' ').trim();
    const found = flat(extension === 'md' ? text.replace(/\\(?=[!-/:-@[-`{-~])|&#32;/g, '') : text);
    expect(textsOf(plans.extreme).filter((typed) => !found.includes(flat(typed)))).toEqual([]);
  }
});

test('a plan file is brought back in another browser, beside what is there', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await openWays(page, plans.typical);
  const file = info.outputPath('plan.json');
  await writeFile(file, await fileFrom(page, page.getByRole('button', { name: 'Download the plan file' })));
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await other.goto('./your-data/');
  await other.getByLabel('Bring back a backup file').setInputFiles(file);
  await expect(other.getByRole('row', { name: /have met three times/ }).getByText('New')).toBeVisible();
  await other.getByRole('button', { name: 'Bring it back' }).click();
  await expect(other.getByText('Roadmap: I will have met three times')).toBeVisible();
  const [text = '{}'] = await stored(other, /^waymark\/plan\/p1$/);
  expect(JSON.parse(text).data).toEqual(plans.typical);
  await elsewhere.close();
});

test('by keyboard alone: unfold, choose, download, share, fold', async ({ page }) => {
  await openWays(page, plans.typical);
  await page.reload();
  const opener = page.getByRole('button', { name: 'Other ways to take it along' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  const ways = page.getByRole('list', { name: 'Ways to take your roadmap along' });
  await expect(ways).toBeVisible();
  await expect(opener).toBeFocused();
  const names: string[] = [];
  // The blank sheet stands in the row of the button; after it come the ways.
  for (let press = 0; press < 9; press++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const focused = document.activeElement;
        return (focused as HTMLInputElement)?.labels?.[0]?.textContent ?? focused?.textContent ?? '';
      }),
    );
  }
  expect(names).toEqual([
    'Print a blank sheet',
    'Put details into the entries',
    'Download for a calendar',
    'Copy as text',
    'Download as text',
    'Copy as Markdown',
    'Download as Markdown',
    'Share by link',
    'Your data',
  ]);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Make the link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Link to your roadmap' })).toBeFocused();
  await opener.focus();
  await page.keyboard.press('Space');
  await expect(ways).toBeHidden();
});

for (const [address, width] of [
  ['./roadmap/', 320],
  ['./planner/', 1280],
] as const) {
  test(`all unfolded is usable: ${address}, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openWays(page, { ...plans.full, thanks: 'A card to both' }, address);
    await makeLink(page);
    await fileFrom(page, calendarButton(page));
    expect(await faultsOf(page)).toEqual([]);
  });
}
