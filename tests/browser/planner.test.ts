import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const goal = (page: Page) => page.getByRole('textbox', { name: 'I will …' });
const milestone = (page: Page, number: number) => page.getByRole('group', { name: `Milestone ${number}` });
const title = (page: Page, number: number) => milestone(page, number).getByLabel('What I will do');
const titles = (page: Page) =>
  page
    .getByLabel('What I will do')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
const section = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Parts of your roadmap' })
    .getByRole('listitem')
    .filter({ hasText: name });
const example = (page: Page, name: RegExp) => page.getByRole('button', { name });

/** Opens the planner and waits until it answers. */
async function openPlanner(page: Page, address = './planner/') {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

async function copyExample(page: Page) {
  await openPlanner(page);
  await example(page, /Find a first mentor/).click();
  await expect(goal(page)).not.toHaveValue('');
}

/** What is kept of the plans in this browser. */
const kept = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('waymark/plan/'))
      .map(([, text]) => JSON.parse(text).data),
  );

/** By how many pixels the page is wider than its window. */
const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('four answers make a roadmap, and it is there the next time', async ({ page }) => {
  await openPlanner(page);
  await goal(page).focus();
  await page.keyboard.type('have led a team meeting');
  await page.getByLabel('By when?').first().fill('2027-06-30');
  await page.getByRole('button', { name: 'In a year' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('the notes of the meeting');
  await expect(
    page.getByText(
      'By 30 June 2027 I will have led a team meeting. I will know by the notes of the meeting.',
    ),
  ).toBeVisible();
  await expect(section(page, 'Your goal')).toContainText('Done');

  await page.keyboard.press('Tab');
  await page.keyboard.type('I want to be heard');
  await title(page, 1).focus();
  await page.keyboard.type('Ask for a slot');
  await milestone(page, 1).getByLabel('By when?').fill('2027-01-31');
  await page.getByRole('button', { name: 'Add another milestone' }).press('Enter');
  await expect(title(page, 2)).toBeFocused();
  await page.keyboard.type('Lead for ten minutes');
  await milestone(page, 2).getByLabel('By when?').fill('2027-03-31');
  await expect(section(page, 'Milestones')).toContainText('Done');

  const obstacle = page.getByRole('group', { name: 'Obstacle 1' });
  await obstacle.getByLabel('What gets in the way').focus();
  await page.keyboard.type('I lose the thread');
  await page.keyboard.press('Tab');
  await page.keyboard.type('I lose the thread');
  await expect(obstacle.getByText('Add what you will do, and the plan is complete.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('I read the next line of my notes');
  await expect(obstacle.getByText('the plan is complete')).toHaveCount(0);
  await expect(page.getByText('Your first roadmap is complete.')).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.reload();
  await expect(goal(page)).toHaveValue('have led a team meeting');
  await expect.poll(() => titles(page)).toEqual(['Ask for a slot', 'Lead for ten minutes']);
  await expect(page.getByText('Your first roadmap is complete.')).toBeVisible();
});

test('the first letters typed in a blank form stay in one field', async ({ page }) => {
  await openPlanner(page);
  await title(page, 1).focus();
  await page.keyboard.type('Ask for a slot');
  await expect(title(page, 1)).toBeFocused();
  await expect(title(page, 1)).toHaveValue('Ask for a slot');
  expect((await kept(page)).map((plan) => plan.milestones.length)).toEqual([1]);
});

test('a deleted milestone can be had back, and the focus is never lost', async ({ page }) => {
  await copyExample(page);
  const before = await titles(page);
  await page.getByRole('button', { name: 'Delete', exact: true }).nth(1).press('Enter');
  await expect(page.getByText(`Deleted milestone 2 “${before[1]}”.`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo', description: /Deleted milestone 2/ })).toBeFocused();
  await expect.poll(() => titles(page)).toEqual(before.toSpliced(1, 1));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Milestone 2' })).toBeFocused();
  await expect.poll(() => titles(page)).toEqual(before);

  await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('heading', { name: 'Milestones', exact: true })).toBeFocused();
  await expect(page.getByText('Deleted milestone')).toHaveCount(0);
  await page.locator('.planner-bar').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles(page)).toEqual(before);
});

test('milestones move by buttons, and the button pressed keeps the focus', async ({ page }) => {
  await copyExample(page);
  const [first = '', second = '', ...others] = await titles(page);
  const down = page.getByRole('button', { name: 'Move down', description: 'Milestone 1' });
  await down.press('Enter');
  await expect.poll(() => titles(page)).toEqual([second, first, ...others]);
  await expect(page.getByRole('button', { name: 'Move down', description: 'Milestone 2' })).toBeFocused();
  await expect(page.getByText(`Moved to place 2 of ${others.length + 2}.`)).toHaveCount(1);
  for (const _ of others) await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual([second, ...others, first]);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: 'Move down', description: `Milestone ${others.length + 2}` }),
  ).toBeFocused();
  await expect.poll(() => titles(page)).toEqual([second, ...others, first]);
});

test('an example fills a blank plan, and becomes a plan of its own beside a written one', async ({
  page,
}) => {
  await openPlanner(page);
  await goal(page).fill('my own goal');
  await example(page, /Move into management/).click();
  await expect(page.getByText('The other is untouched')).toBeVisible();
  await expect(goal(page)).not.toHaveValue('my own goal');
  await page.getByText('Your plans (2)').click();
  await page.getByRole('button', { name: 'my own goal' }).click();
  await expect(goal(page)).toHaveValue('my own goal');

  await page.getByRole('button', { name: 'Delete this plan' }).click();
  await expect(page.getByText('Deleted the plan “my own goal”.')).toBeVisible();
  await expect(page.getByText('Your plans (1)')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', description: /Deleted the plan/ }).click();
  await expect(goal(page)).toHaveValue('my own goal');
  await expect(page.getByText('Your plans (2)')).toBeVisible();
});

test('the dates of an example are counted from the visitor’s own today', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2027, 1, 27, 23, 30));
  await copyExample(page);
  const [plan] = await kept(page);
  expect(plan.created).toBe('2027-02-27');
  expect(plan.milestones[0].due).toBe('2027-03-06');
});

test('a stored date that is none stays as it was typed, with a message at the field', async ({ page }) => {
  await copyExample(page);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('waymark/plan/')) ?? '';
    const record = JSON.parse(localStorage.getItem(key) ?? '');
    record.data.milestones[0].due = 'after the summer';
    localStorage.setItem(key, JSON.stringify(record));
  });
  await page.reload();
  const due = milestone(page, 1).getByLabel('By when?');
  await expect(due).toHaveValue('after the summer');
  await expect(due).toHaveAccessibleDescription(/This is not a date\. What you typed is kept\./);
  await expect(due).toHaveAttribute('aria-invalid', 'true');
  await due.fill('2027-09-01');
  await due.blur();
  await expect(due).not.toHaveAttribute('aria-invalid');
});

test('a date in the past or after the goal gets a note and is kept', async ({ page }) => {
  await copyExample(page);
  const due = milestone(page, 1).getByLabel('By when?');
  await due.fill('2019-01-01');
  await due.blur();
  await expect(milestone(page, 1).getByText('This day has passed.')).toBeVisible();
  await due.fill('2090-01-01');
  await due.blur();
  await expect(milestone(page, 1).getByText('This is later than the date of your goal.')).toBeVisible();
  expect((await kept(page))[0].milestones[0].due).toBe('2090-01-01');
});

test('a half-typed date is told of and replaces nothing else', async ({ page }) => {
  await openPlanner(page);
  const due = page.getByLabel('By when?').first();
  await due.focus();
  await page.keyboard.type('12');
  await page.getByLabel('Why does this matter').focus();
  await expect(page.getByText('The date is not complete.')).toBeVisible();
});

test('a half-typed date can be replaced by a ready-made one, in one click', async ({ page }) => {
  await openPlanner(page);
  const due = page.getByLabel('By when?').first();
  const ready = page.getByRole('button', { name: 'In 3 months' });
  const unfinished = page.getByText('The date is not complete.');
  await due.focus();
  await page.keyboard.type('12');
  await page.getByLabel('Why does this matter').focus();
  await expect(unfinished).toBeVisible();
  await due.focus();
  await page.keyboard.type('11');
  await ready.click({ delay: 100 });
  await expect(due).toHaveValue(/^\d{4}-\d\d-\d\d$/);
  await expect(unfinished).toHaveCount(0);
  await expect(due).not.toHaveAttribute('aria-invalid');
  await due.fill('');
  await due.blur();
  await expect(unfinished).toHaveCount(0);
});

test('a note about a date does not move what is just being pressed', async ({ page }) => {
  await openPlanner(page);
  const due = page.getByLabel('By when?').first();
  const ready = page.getByRole('button', { name: 'In 3 months' });
  const below = () =>
    page.evaluate(() => {
      const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
      return top('.planner-date-row button') - top('#goal-due');
    });
  const before = await below();
  await due.fill('2019-01-01');
  await ready.focus();
  await expect(page.getByText('This day has passed.')).toBeVisible();
  expect(await below()).toBe(before);

  await milestone(page, 1).getByLabel('By when?').fill('2019-01-01');
  await page.getByRole('button', { name: 'Add another milestone' }).click({ delay: 100 });
  await expect(title(page, 2)).toBeFocused();
  await expect(milestone(page, 1).getByText('This day has passed.')).toBeVisible();
});

const difficult = [
  '<img src=x onerror=alert(1)> & "quotes" \'too\'',
  'مرحبا (1) بالعالم',
  'Zoë 👩🏽‍🔬 e\u0301 ﷽',
  'x'.repeat(10_000),
];
for (const text of difficult) {
  test(`what is typed is shown back as it is: ${text.slice(0, 12)}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPlanner(page);
    await goal(page).fill(text);
    await title(page, 1).fill(text);
    await expect(page.locator('.planner-sentence bdi').first()).toHaveText(text);
    await page.reload();
    await expect(goal(page)).toHaveValue(text);
    await expect(title(page, 1)).toHaveValue(text);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await expect(page.locator('.planner-message bdi')).toHaveText(text);
  });
}

test('when the script does not come, the page says so', async ({ page, permit }) => {
  permit.allowConsole(/ERR_FAILED|Failed to (load|fetch)|error loading|hydrat/i);
  // With what follows the name, because a failed island is asked for again.
  await page.route(/\/Planner[^/]*\.js/, (route) => route.abort());
  await page.goto('./planner/');
  await expect(page.getByText('The planner is still loading')).toBeVisible({ timeout: 10_000 });
});

test('nothing can be typed, and so lost, before the kept plan is there', async ({ page }) => {
  await page.goto('./planner/');
  await goal(page).fill('find a mentor');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect(goal(page)).toBeDisabled();
  arrive();
  await expect(goal(page)).toBeEnabled();
  await expect(goal(page)).toHaveValue('find a mentor');
});

test('the folded parts open from the list of parts and from an address', async ({ page }) => {
  await copyExample(page);
  await section(page, 'People who can help').getByRole('link').click();
  const person = page.getByRole('group', { name: 'Person 1' });
  await person.getByLabel('Role').selectOption('Sponsor');
  await expect(person.getByText('Speaks for you in rooms you are not in.')).toBeVisible();
  await openPlanner(page, './planner/?from=roadmap#people');
  await expect(person.getByLabel('Role')).toHaveValue('sponsor');
});

test('the plan is copied as text, or shown to copy by hand where that is not allowed', async ({
  page,
  context,
}) => {
  await copyExample(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied. Paste it wherever you like.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const one of await titles(page)) expect(copied).toContain(one);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as text' }).click();
  const file = await (await downloading).createReadStream();
  expect(Buffer.concat(await file.toArray()).toString()).toBe(copied);

  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByLabel('Your roadmap as text')).toHaveValue(copied);
});

test('the text to copy by hand is marked once, and leaves the focus to who types on', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await copyExample(page);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const text = page.getByRole('textbox', { name: 'Your roadmap as text' });
  await expect(text).toBeFocused();
  await goal(page).press('End');
  // As slowly as people type, so that the page draws between two letters.
  await page.keyboard.type(' soon', { delay: 50 });
  await expect(goal(page)).toBeFocused();
  await expect(goal(page)).toHaveValue(/ soon/);
});

for (const { part, chunk, press } of [
  {
    part: 'the text',
    chunk: /plan-as-text/,
    press: (page: Page) => page.getByRole('button', { name: 'Copy as text' }),
  },
  {
    part: 'a folded form',
    chunk: /LaterForm/,
    press: (page: Page) => page.getByText('Where I am now').last(),
  },
]) {
  test(`where ${part} does not load, the page says to reload and what becomes of the plan`, async ({
    page,
    permit,
  }) => {
    permit.allowConsole(/Failed to load resource/);
    await page.route(chunk, (route) => route.abort());
    await openPlanner(page);
    await goal(page).fill('be heard');
    await press(page).click();
    await expect(
      page.getByText(/Your plan is safe\. Check your connection, then reload the page\./).first(),
    ).toBeVisible();
    await page.unroute(chunk);
    await page.reload();
    await expect(goal(page)).toHaveValue('be heard');
  });
}

test('two tabs that change different parts keep both changes', async ({ page, context }) => {
  await copyExample(page);
  const other = await context.newPage();
  await openPlanner(other);
  await goal(page).fill('changed here');
  await title(other, 1).fill('changed there');
  await expect(goal(other)).toHaveValue('changed here');
  await expect(title(page, 1)).toHaveValue('changed there');
});

test('undo leaves what another tab has since written in the same field, and says so', async ({
  page,
  context,
}) => {
  await copyExample(page);
  const other = await context.newPage();
  await openPlanner(other);
  await goal(page).fill('changed here');
  await expect(goal(other)).toHaveValue('changed here');
  await goal(other).fill('changed there');
  await expect(goal(page)).toHaveValue('changed there');
  await page.locator('.planner-bar').getByRole('button', { name: 'Undo' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Not undone: changed in another tab' }),
  ).toBeVisible();
  await expect(goal(page)).toHaveValue('changed there');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`a plan filled in, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } });

    test('passes axe with everything unfolded, and does not scroll sideways', async ({ page }) => {
      await copyExample(page);
      for (const fold of await page.locator('.planner-fold > summary').all()) await fold.click();
      await expect(page.getByRole('group', { name: 'Person 1' })).toBeVisible();
      await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(
        violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.html) })),
      ).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('says in plain words what to do instead', async ({ page }) => {
    await page.goto('./planner/');
    await expect(page.getByText('The planner needs JavaScript')).toBeVisible();
    await expect(page.getByRole('link', { name: 'print a blank roadmap' })).toHaveAttribute(
      'href',
      /\/roadmap\/$/,
    );
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });
});
