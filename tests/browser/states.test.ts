import { faultsOf } from './faults.ts';
import { middling, QUIZ } from './quiz-visits.ts';
import { expect, test } from './site.ts';

test.describe('what opens and fills up is usable too', () => {
  test('search, in its dialog and on its page', async ({ page }) => {
    await page.goto('./privacy/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('feedback');
    await expect(page.getByRole('dialog').getByRole('link', { name: /Overcoming setbacks/ })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto('./search/?q=feedback');
    await expect(page.getByRole('link', { name: 'Overcoming setbacks' }).first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('the visitor’s data, with something kept, set aside and about to be erased', async ({ page }) => {
    await page.addInitScript(
      ([quiz, answers]) => {
        localStorage.setItem(
          `waymark/quiz-answers/${quiz}`,
          JSON.stringify({ version: 1, data: { answers } }),
        );
        localStorage.setItem('waymark-set-aside/2026-11-23T10:00:00.000Z/plan/p', 'cut o');
      },
      [QUIZ, middling] as const,
    );
    await page.goto('./your-data/');
    await expect(page.getByText('Answers: Should I become a mentor?')).toBeVisible();
    await page.getByLabel('Bring back a backup file').setInputFiles({
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({
          format: 'waymark-backup',
          version: 1,
          exported: '2026-11-20T08:00:00.000Z',
          records: { settings: { version: 1, data: { slashKey: false } } },
          setAside: [],
        }),
      ),
    });
    await expect(page.getByRole('heading', { name: 'In the file, saved on 20 November 2026' })).toBeFocused();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.locator('#erase-question')).toBeFocused();
    expect(await faultsOf(page)).toEqual([]);
  });
});

test('the key / opens search, unless the visitor turned it off', async ({ page }) => {
  await page.goto('./accessibility/');
  await page.getByRole('checkbox', { name: 'The key / opens search' }).uncheck();
  await page.goto('./privacy/');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
});
