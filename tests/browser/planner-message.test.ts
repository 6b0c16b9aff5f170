import type { Page } from '@playwright/test';
import { expectInSight, goTo } from './by-keys.ts';
import { sidewaysScroll } from './faults.ts';
import { difficult, kept, openPlanner, section } from './planner-visits.ts';
import { expect, test } from './site.ts';

const person = (page: Page) => page.getByRole('group', { name: 'Person 1' });
const ask = (page: Page) => person(page).getByLabel('What I will ask');
const why = (page: Page) => person(page).getByLabel('I am writing to you because …');
const easyNo = (page: Page) => person(page).getByLabel('An easy no');
const followUp = (page: Page) => person(page).getByLabel('A reminder after silence');
const message = (page: Page) => person(page).getByRole('figure', { name: 'Your first message' });
const reminder = (page: Page) => person(page).getByRole('figure', { name: 'Your reminder' });
const copy = (page: Page, what: 'message' | 'reminder') =>
  person(page).getByRole('button', { name: `Copy this ${what}` });

async function openMessage(page: Page) {
  await openPlanner(page, './planner/#people');
  await person(page).getByText('Write the first message').click();
}

const noClipboard = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));

test('a first message is built, copied and kept, by keys alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlanner(page);
  const { keyboard } = page;
  await goTo(page, section(page, 'People who can help').getByRole('link'));
  await keyboard.press('Enter');
  await goTo(page, person(page).getByLabel('Who (a name can wait)'), { most: 5 });
  await keyboard.type('Ms Okafor');
  await goTo(page, ask(page), { most: 1 });
  await keyboard.type('half an hour on how you began');
  const fold = person(page).locator('summary');
  await goTo(page, fold, { most: 6 });
  await keyboard.press('Enter');
  await expect(message(page)).toBeVisible();
  await goTo(page, why(page), { most: 2 });
  await expectInSight(why(page));
  await keyboard.type('you moved from stores to buying');
  await expect(message(page)).toContainText(
    'because you moved from stores to buying. May I ask you for half an hour on how you began?',
  );
  await goTo(page, easyNo(page), { most: 1 });
  await keyboard.type('If May is full, a no is fine');
  await goTo(page, copy(page, 'message'), { most: 1 });
  await expectInSight(copy(page, 'message'));
  await keyboard.press('Enter');
  await expect(person(page).getByText('Copied.')).toBeVisible();
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n\n')).toEqual([
    'Hello Ms Okafor,',
    'I am writing to you because you moved from stores to buying. May I ask you for half an hour on how you began?',
    'If May is full, a no is fine.',
    'Thank you for reading this.',
  ]);
  await page.reload();
  await person(page).locator('summary').click();
  await expect(why(page)).toHaveValue('you moved from stores to buying');
  await expect(easyNo(page)).toHaveValue('If May is full, a no is fine');
});

test('an empty message shows what is missing, and has a kind no and a last reminder from the start', async ({
  page,
}) => {
  await openMessage(page);
  await expect(message(page)).toContainText('Hello …,');
  await expect(message(page)).toContainText('May I ask you for …?');
  await expect(message(page)).toContainText('a short no is all I need');
  await expect(reminder(page)).toContainText('I will not ask again.');
  await expect(person(page).getByText('An ellipsis marks what is still missing.')).toBeVisible();
  await expect(person(page).getByText('two weeks after the first')).toBeVisible();

  await person(page).getByLabel('Ask by').fill('2026-12-21');
  await expect(person(page).getByText('send it on 4 January 2027')).toBeVisible();
  await ask(page).fill('how they began');
  await expect(person(page).getByText('A message speaks to the person.')).toBeVisible();
  await ask(page).fill('how you began');
  await expect(person(page).getByText('An ellipsis marks what is still missing.')).toBeVisible();
  await why(page).fill('you came from payroll');
  await expect(person(page).getByText('Once you know whom to write to')).toBeVisible();
  await person(page).getByLabel('Who (a name can wait)').fill('Ada');
  await expect(person(page).getByText('Five or six lines are enough.')).toBeVisible();
  await why(page).fill('you wrote this '.repeat(40));
  await expect(person(page).getByText(/This is \d{3} words long\./)).toBeVisible();
});

for (const text of difficult) {
  test(`the message shows and copies what is typed as it is: ${text.slice(0, 12)}`, async ({ page }) => {
    await noClipboard(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await openMessage(page);
    for (const field of [ask(page), why(page), easyNo(page), followUp(page)]) await field.fill(text);
    await expect(message(page).locator('bdi')).toHaveText([text, text, text]);
    await expect(reminder(page).locator('bdi')).toHaveText([text]);
    expect(await sidewaysScroll(page)).toBe(0);

    await copy(page, 'message').click();
    const byHand = person(page).getByRole('textbox', { name: 'Your first message' });
    await expect(byHand).toBeFocused();
    expect((await byHand.inputValue()).split(text).length).toBe(4);
    expect((await kept(page))[0].people[0]).toMatchObject({
      ask: text,
      why: text,
      easyNo: text,
      followUp: text,
    });
  });
}
