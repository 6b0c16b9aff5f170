import { atHand, openCheckIn } from './check-in-visits.ts';
import { faultsOf } from './faults.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 320, height: 700 } });

test('two small buttons side by side are a fault, and a target that the bar cuts through is none', async ({
  page,
}) => {
  await openCheckIn(page);
  await page.getByLabel('What did you do?').fill('Began');
  const answer = atHand(page, 'Meet for the first time').getByRole('radio').first();
  for (const seen of [4, 8, 12, 16]) {
    const inSight = await answer.evaluate((one, seen) => {
      const bar = document.querySelector('.planner-bar') as Element;
      const above = () => bar.getBoundingClientRect().top - one.getBoundingClientRect().top;
      window.scrollBy({ top: seen - above(), behavior: 'instant' });
      return above();
    }, seen);
    expect(Math.abs(inSight - seen)).toBeLessThan(1);
    expect(await faultsOf(page)).toEqual([]);
  }

  await page.evaluate(() => {
    const small = () => {
      const button = document.createElement('button');
      button.textContent = 'x';
      button.style.cssText = 'all: unset; display: inline-block; inline-size: 12px; block-size: 12px';
      return button;
    };
    // On their own: beside text, axe would take them for part of it.
    const place = document.createElement('div');
    place.append(small(), small());
    document.querySelector('main')?.prepend(place);
  });
  expect(await faultsOf(page)).toEqual([expect.objectContaining({ id: 'target-size' })]);
});
