import { faultsOf } from './faults.ts';
import { HERE, heading } from './quiz-visits.ts';
import { expect, test } from './site.ts';
import { whatMoved } from './what-moved.ts';

test('the home page leads back to a quiz and a roadmap that were begun, and says nothing of them before @anywhere', async ({
  page,
}) => {
  const goOn = page.getByRole('link', { name: 'Back to your answers' });
  const roadmap = page.getByRole('link', { name: 'See your roadmap' });
  await page.goto('./');
  await expect(heading(page)).toBeVisible();
  await expect(goOn.or(roadmap)).toHaveCount(0);

  await page.goto(`${HERE}#questions-1`);
  for (const question of await page.getByRole('group').all())
    await question.getByRole('radio').first().check();
  await page.goto('./planner/');
  await page.getByRole('textbox', { name: 'I will …' }).fill('find a mentor');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  await expect(goOn).toBeVisible();
  expect(await whatMoved(page)).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);
  await roadmap.click();
  await expect(page.getByText('find a mentor').first()).toBeVisible();
  await page.goBack();
  await goOn.click();
  await expect(heading(page)).toHaveText('Page 2 of 7');
});

test('it no longer leads to answers that were cleared', async ({ page }) => {
  await page.goto(`${HERE}#questions-1`);
  await page.getByRole('radio').first().check();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByText('Start again', { exact: true }).click();
  await page.getByRole('button', { name: 'Clear my answers and start again' }).click();
  await expect(heading(page)).toHaveText('Page 1 of 7');
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Back to your answers' })).toHaveCount(0);
});

test('on a phone the ways into the site stand in one row', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 667 });
  await page.goto('./');
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  await expect(links).toHaveText(['Guides', 'Quiz', 'Planner', 'Roadmap', /^Search/]);
  const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});
