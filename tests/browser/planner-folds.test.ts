import { faultsOf } from './faults.ts';
import { copyExample, openPlanner, section } from './planner-visits.ts';
import { expect, test } from './site.ts';

test('the folded parts open from the list of parts and from an address', async ({ page }) => {
  await copyExample(page);
  await section(page, 'People who can help').getByRole('link').click();
  const person = page.getByRole('group', { name: 'Person 1' });
  await person.getByLabel('Role').selectOption('Sponsor');
  await expect(person.getByText('Speaks for you in rooms you are not in.')).toBeVisible();
  await openPlanner(page, './planner/?from=roadmap#people');
  await expect(person.getByLabel('Role')).toHaveValue('sponsor');
});

test('a plan filled in is usable with everything unfolded', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await copyExample(page);
  for (const fold of await page.locator('.planner-fold > summary').all()) await fold.click();
  await page.getByText('Write the first message').first().click();
  await expect(page.getByRole('figure', { name: 'Your reminder' })).toBeVisible();
  await page.getByRole('button', { name: 'Close this plan' }).click();
  await expect(page.getByRole('heading', { name: /^Closed on/ })).toBeFocused();
  await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
  expect(await faultsOf(page)).toEqual([]);
});
