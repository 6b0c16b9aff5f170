import type { Page } from '@playwright/test';
import { newItem } from '../../src/planner/edits.ts';
import { emptyPlan, type Plan } from '../../src/planner/plan.ts';
import { painted } from './painted.ts';
import { expect, test } from './site.ts';

/** What people and their tools may type; # becomes another number in each field. */
const difficult: Record<string, string> = {
  markup: '<img src=x onerror=alert(#)></textarea><script>alert(#)</script> & &amp; &lt;#',
  'right to left': 'مرحبا (#) بالعالم, then English, שלום #',
  'marks and joined signs': 'Zoë #️⃣ 👩🏽‍🔬 e\u0301 ﷽ 👨‍👩‍👧‍👦 # नि',
  'spaces at both ends': '   \t # two  spaces, no-break\u00a0and thin\u2009ones \u3000 ',
  'signs that code reads': '\\n \\u0041 `#` $& $1 %s %20 {{#}} "\'«»\u2028\u2029\u0000\u0007\ufeff',
  'names of code': `__proto__ constructor # toString null undefined NaN [object Object]`,
  'signs that turn the text around': '\u202e#gnorts\u202c \u2067# isolated\u2069 \u200b\u200d',
  'ten thousand letters': `#${'x'.repeat(10_000)}`,
};

const fields = (page: Page) => page.locator('form fieldset.planner textarea');

async function openPlanner(page: Page) {
  await page.goto('./planner/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await unfold(page);
}

/** Unfolds whatever is folded, until nothing more appears. */
async function unfold(page: Page) {
  await expect(async () => {
    await page.locator('form fieldset.planner details:not([open])').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    await expect(page.locator('form fieldset.planner details:not([open])')).toHaveCount(0, { timeout: 200 });
  }).toPass();
  await expect(page.locator('#now-text')).toBeVisible();
  await expect(page.locator('#plan-b-text')).toBeVisible();
}

/** Unfolds all of a plan that has a person in it: the message to be written, which is folded too, comes with the person. */
async function unfoldMessage(page: Page) {
  await expect(page.locator('.planner-inner')).toBeVisible();
  await unfold(page);
  await expect(page.locator('[id$="-followUp"]')).toBeVisible();
}

/** Every text that is kept of the plans, at whatever depth. */
const kept = (page: Page) =>
  page.evaluate(() => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(texts)
          : [];
    return Object.entries(localStorage)
      .filter(([key]) => key.startsWith('waymark/plan/'))
      .flatMap(([, text]) => texts(JSON.parse(text).data));
  });

for (const [name, text] of Object.entries(difficult)) {
  test(`every field shows back what was typed: ${name}${name === 'right to left' ? ' @engines' : ''}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    await openPlanner(page);
    await page.locator('[id$="-name"]').fill('somebody');
    await unfoldMessage(page);
    const ids = await fields(page).evaluateAll((all) => all.map(({ id }) => id));
    // The short path, and what stands folded.
    expect(ids.length).toBeGreaterThanOrEqual(17);
    const typed: string[] = [];
    for (const [place, id] of ids.entries()) {
      typed.push(text.replaceAll('#', String(place + 100)));
      await page.locator(`[id="${id}"]`).fill(typed[place] ?? '');
    }
    const shown = () =>
      fields(page).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(await shown()).toEqual(typed);
    await painted(page);
    const texts = await kept(page);
    expect(typed.filter((one) => !texts.includes(one))).toEqual([]);

    await page.reload();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await unfold(page);
    await unfoldMessage(page);
    await expect.poll(async () => (await shown()).length).toBe(typed.length);
    expect(await shown()).toEqual(typed);
    // Where the goal is said again: in its sentence, in the list of plans, and in what is told of a deleted plan.
    const [goal = ''] = typed;
    expect(await page.locator('.planner-sentence bdi').first().textContent()).toBe(goal);
    expect(await page.locator('.planner-plans bdi').first().textContent()).toBe(goal);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await page.getByRole('button', { name: 'Delete this plan' }).click();
    expect(await page.locator('.planner-message bdi').textContent()).toBe(goal);
    await expect(page.locator('form :is(img, script)')).toHaveCount(0);
  });
}

test('what stands in place of a date is shown back in each field of a date', async ({ page }) => {
  const noDates = ['after Easter <b>', 'غداً (1)', '  2027-2-3 ', '2027-02-30'];
  const [goal = '', milestone = '', person = '', review = ''] = noDates;
  const plan: Plan = {
    ...emptyPlan,
    created: '2027-01-01',
    goal: 'lead a meeting',
    due: goal,
    milestones: [newItem('milestones', 'm1', { title: 'Ask for a slot', due: milestone })],
    people: [newItem('people', 'p1', { name: 'Somebody', due: person })],
    review,
  };
  await page.addInitScript((data) => {
    localStorage.setItem('waymark/plan/p1', JSON.stringify({ version: 2, data }));
  }, plan);
  await openPlanner(page);
  await expect(page.locator('#goal-due')).toHaveValue(goal);
  await expect(page.locator('#milestones-m1-due')).toHaveValue(milestone);
  await expect(page.locator('#people-p1-due')).toHaveValue(person);
  await expect(page.locator('#rhythm-review')).toHaveValue(review);
  await page.locator('#goal-text').fill('lead two meetings');
  const texts = await kept(page);
  expect(noDates.filter((text) => !texts.includes(text))).toEqual([]);
});
