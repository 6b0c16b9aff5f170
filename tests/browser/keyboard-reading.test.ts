import type { Page } from '@playwright/test';
import { writeBackup } from '../../src/storage/backup-file.ts';
import { expectInSight, goTo, skipToMain } from './by-keys.ts';
import { plan } from './check-in-visits.ts';
import { expectFits, watchMovement, ZOOMED } from './fits.ts';
import { expect, test } from './site.ts';
import { keepPlan } from './take-away-visits.ts';

/*
 * More journeys by keys alone, those of people who read, look for something or bring back what they had, all at 400 %: see
 * keyboard.test.ts.
 */
test.use({ viewport: ZOOMED });
// Many stops, each looked at, take Firefox half a minute on a busy machine.
test.describe.configure({ timeout: 90_000 });
test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await watchMovement(page);
});

test('a guide, from the list of guides to a source, a step for the roadmap and the next guide @engines', async ({
  page,
}) => {
  const { keyboard } = page;
  await page.goto('./guides/');
  await expectFits(page);
  await skipToMain(page);
  const guide = page.getByRole('main').getByRole('link', { name: 'Becoming a mentor', exact: true });
  await goTo(page, guide);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Becoming a mentor');
  await expectFits(page);
  await skipToMain(page);

  await test.step('put aside for later', async () => {
    const later = page.getByRole('button', { name: 'Save for later' });
    await goTo(page, later, { most: 2 });
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Save for later', pressed: true })).toBeFocused();
  });

  await test.step('a source, opened where it stands and closed again', async () => {
    const mark = page.getByRole('link', { name: 'Source 1', exact: true }).first();
    await goTo(page, mark);
    await keyboard.press('Enter');
    await expect(page.getByRole('complementary')).toBeFocused();
    await expectFits(page);
    await goTo(page, page.getByRole('complementary').getByRole('button', { name: 'Close' }), { most: 3 });
    await keyboard.press('Enter');
    await expectInSight(mark);
  });

  await test.step('its step added, taken back and added again', async () => {
    const add = page.getByRole('button', { name: 'Add to my roadmap' });
    const undo = page.getByRole('status').getByRole('button', { name: 'Undo' });
    await goTo(page, add);
    await keyboard.press('Enter');
    await expect(undo).toBeVisible();
    await goTo(page, undo, { most: 2 });
    await keyboard.press('Enter');
    await expectInSight(add);
    await keyboard.press('Enter');
    await expect(undo).toBeVisible();
    await expectFits(page);
  });

  const onward = page.getByRole('navigation', { name: 'Where next' }).locator('[rel=next]');
  await goTo(page, onward);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The first three meetings');
});

test('a search, in the dialog and then among all results @engines', async ({ page }) => {
  const { keyboard } = page;
  await page.goto('./privacy/');
  const dialog = page.getByRole('dialog', { name: 'Search' });

  await test.step('the dialog opens over the page, holds the keys, and gives them back', async () => {
    const open = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await goTo(page, open, { most: 8 });
    await keyboard.press('Enter');
    await expectInSight(dialog.getByRole('searchbox'));
    await keyboard.type('feedback');
    const all = dialog.getByRole('link', { name: 'All results for “feedback”' });
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    await expectFits(page);
    await goTo(page, all);
    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expectInSight(open);
    await keyboard.press('Enter');
    await goTo(page, all);
    await keyboard.press('Enter');
  });

  await expect(page).toHaveURL(/\/search\/\?q=feedback$/);
  const results = page.getByRole('region', { name: 'Results' });
  await expect(results.getByRole('listitem').first()).toBeVisible();
  await skipToMain(page);
  await test.step('fewer of them, and from one to the next', async () => {
    const narrow = page.getByText('Narrow down by kind or track');
    await goTo(page, narrow, { most: 4 });
    await keyboard.press('Enter');
    const guides = page.getByRole('checkbox', { name: /^Guides/ });
    await goTo(page, guides, { most: 1 });
    await keyboard.press('Space');
    await expect(guides).toBeChecked();
    await expect(page).toHaveURL(/kind=Guide/);
    await expectFits(page);
    const found = results.getByRole('heading', { level: 3 }).getByRole('link').first();
    await goTo(page, found);
    await keyboard.press('Enter');
    await expect(page).toHaveURL(/\/guides\/.+/);
  });
});

test('a file that is no backup: the page says so, and the keys stay where they were', async ({ page }) => {
  giveFile(page, 'Dear diary');
  await page.goto('./your-data/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await skipToMain(page);
  const choose = page.getByLabel('Bring back a backup file');
  await goTo(page, choose);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing was changed')).toBeVisible();
  await expectInSight(choose);
  await expectFits(page);
});

test('a backup, looked at before anything changes, brought back and undone @engines', async ({ page }) => {
  const { keyboard } = page;
  const [at, there] = ['2027-01-05T08:00:00.000Z', { ...plan, goal: 'the plan of the file' }];
  giveFile(page, writeBackup([['plan/p1', JSON.stringify({ version: 2, data: there })]], [], at));
  await keepPlan(page, plan);
  await page.goto('./your-data/');
  await expect(page.getByText(`Roadmap: I will ${plan.goal}`)).toBeVisible();
  await skipToMain(page);
  const choose = page.getByLabel('Bring back a backup file');
  await goTo(page, choose);
  await keyboard.press('Enter');
  const preview = page.getByRole('region', { name: /^In the file/ });
  await expect(page.getByRole('heading', { name: /^In the file/ })).toBeFocused();
  await expectFits(page);
  await goTo(page, preview.getByRole('radio', { name: 'Merge' }), { most: 1 });
  await keyboard.press('ArrowDown');
  await expectInSight(preview.getByRole('radio', { name: 'Keep both' }));
  await goTo(page, preview.getByRole('button', { name: 'Bring it back' }), { most: 1 });
  await keyboard.press('Enter');
  await expect(page.getByText('Roadmap: I will the plan of the file')).toBeVisible();

  const undo = page.getByRole('button', { name: 'Undo bringing it back' });
  await expectInSight(undo);
  await expectFits(page);
  await keyboard.press('Enter');
  await expectInSight(choose);
  await expect(page.getByText('Roadmap: I will the plan of the file')).toBeHidden();
});

/** Chooses a file with this text whenever the page has the browser ask for one. */
function giveFile(page: Page, text: string) {
  const backup = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  page.on('filechooser', (chooser) => chooser.setFiles(backup));
}
