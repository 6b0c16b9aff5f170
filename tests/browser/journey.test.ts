import { onwards, PAGES } from './quiz-visits.ts';
import { expect, test } from './site.ts';

/*
 * The whole way, as a visitor goes it: reads a guide, takes the quiz, sends a step to the planner, finishes a roadmap,
 * sees it on one sheet, and finds another guide by search.
 */
test('from a guide to a printed roadmap @anywhere', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Becoming a mentor' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Becoming a mentor');

  await test.step('take the guide’s own step along', async () => {
    await page.getByRole('button', { name: 'Add to my roadmap' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Added to your roadmap' })).toBeVisible();
    await page.getByRole('button', { name: 'Add to my roadmap' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'on your roadmap already' })).toBeVisible();
  });

  await test.step('take the quiz the guide leads to', async () => {
    await page.getByRole('link', { name: 'Should I become a mentor?' }).first().click();
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    for (let step = 1; step <= PAGES; step++) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Page ${step} of ${PAGES}`);
      for (const [index, question] of (await page.getByRole('group').all()).entries()) {
        await question
          .getByRole('radio')
          .nth(2 + ((step + index) % 2))
          .check();
      }
      await onwards(page).click();
    }
    await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
    await page.getByRole('link', { name: 'See my result' }).click();
    await expect(page).toHaveURL(/#result$/);
    await expect(page.getByRole('table').first()).toBeVisible();
  });

  await test.step('send a suggested step to the planner', async () => {
    await page
      .getByRole('button', { name: /Add to my roadmap/ })
      .first()
      .click();
    await expect(page.getByRole('status').filter({ hasText: /added/i })).toBeVisible();
    await page
      .getByRole('link', { name: /planner/i })
      .filter({ visible: true })
      .last()
      .click();
    await expect(page).toHaveURL(/\/planner\/$/);
  });

  await test.step('finish the roadmap', async () => {
    await page
      .getByRole('textbox', { name: /I will/ })
      .first()
      .fill('have met three times with someone I mentor');
    await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
    await page.reload();
    await expect(page.getByRole('textbox', { name: /I will/ }).first()).toHaveValue(
      'have met three times with someone I mentor',
    );
    await page.goto('./roadmap/');
    await expect(page.getByText('have met three times with someone I mentor').first()).toBeVisible();
  });

  await test.step('find another guide by search', async () => {
    await page.goto('./search/?q=setback');
    await expect(page.getByRole('link', { name: /Overcoming setbacks/ }).first()).toBeVisible();
  });
});
