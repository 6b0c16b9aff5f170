import AxeBuilder from '@axe-core/playwright';
import { copyExample, openPlanner, section, sidewaysScroll } from './planner-visits.ts';
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
