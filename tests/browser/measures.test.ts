import { faultsOf } from './faults.ts';
import { sidewaysTroubles, smallTargets, textTroubles } from './fits.ts';
import { listen } from './hearing.ts';
import { expect, test } from './site.ts';
import { lookAtFocus } from './stops.ts';

/*
 * The measures themselves, on pages made wrong: what they are to find they find, and what is right they leave alone.
 */

test('what scrolls sideways, is cut off, overlaps or is too small is found', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.setContent(`
    <p style="width: 400px">Wider than the window</p>
    <div style="overflow: auto; width: 100px"><p style="width: 200px">In a box of its own</p></div>
    <p style="height: 1em; line-height: 1.5; overflow: hidden; width: 60px">Too long for where it stands, and so it is cut off</p>
    <div style="position: relative; height: 4em">
      <p style="position: absolute; top: 0; left: 0; margin: 0">One line</p>
      <p style="position: absolute; top: 4px; left: 0; margin: 0">Another line</p>
    </div>
    <button style="width: 16px; height: 16px; padding: 0; border: 0">a</button><button style="width: 16px; height: 16px; padding: 0; border: 0">b</button>
    <p>In a sentence a <a href="#x">link</a> may be as high as its line.</p>`);
  expect(await sidewaysTroubles(page)).toEqual([
    expect.stringMatching(/^the page is \d+ px wider/),
    expect.stringContaining('is no table'),
    expect.stringContaining('not by keys'),
  ]);
  const texts = await textTroubles(page);
  expect(texts).toContainEqual(expect.stringMatching(/^“Too long.*cut off$/));
  expect(texts).toContainEqual('“One line” and “Another line” overlap');
  expect(texts).toHaveLength(2);
  expect(await smallTargets(page)).toEqual([
    expect.stringMatching(/^<button.*>a<\/button> is 16 × 16, close to/),
    expect.stringMatching(/^<button.*>b<\/button> is 16 × 16, close to/),
  ]);
});

test('a text too faint by day, or by night alone, is found, whatever way its colour is written', async ({
  page,
}) => {
  await page.setContent(`<html lang="en"><title>Faint</title><style>
    :root { color-scheme: light dark; color: light-dark(#000, #fff); background: light-dark(#fff, #000) }
    .day { color: light-dark(oklch(85% 0 0), #fff) } .night { color: light-dark(#000, rgb(60 60 60)) }
    .clear { color: color-mix(in srgb, currentcolor 20%, transparent) }</style>
    <main><h1>Plain</h1><p class="day">by day</p><p class="night">by night</p><p class="clear">always</p></main></html>`);
  expect(await faultsOf(page)).toEqual([
    expect.objectContaining({
      id: 'color-contrast',
      where: [expect.stringContaining('by day'), expect.stringContaining('always')],
    }),
    expect.objectContaining({
      id: 'color-contrast',
      where: [expect.stringContaining('by night'), expect.stringContaining('always')],
      when: 'by night',
    }),
  ]);
});

test('a stop without a ring, with a faint one, or under something is found', async ({ page }) => {
  await page.setContent(`
    <style>button { outline: none !important } .faint:focus { outline: 3px solid #eee !important } .good:focus { outline: 3px solid #00f !important }</style>
    <body style="background: #fff; margin: 0">
    <button class="good">seen</button> <button>bare</button> <button class="faint">faint</button>
    <div style="position: fixed; inset: auto 0 0; height: 60px; background: #ccc"></div>
    <button class="good" style="position: fixed; bottom: 10px; z-index: -1">under</button>`);
  const found: unknown[] = [];
  for (const _stop of ['seen', 'bare', 'faint', 'under']) {
    await page.keyboard.press('Tab');
    found.push((await lookAtFocus(page))?.troubles);
  }
  expect(found).toEqual([
    [],
    ['has no ring'],
    [expect.stringContaining('too faint')],
    [expect.stringContaining('is covered by')],
  ]);
});

test('what is told in a place that was hidden, or that comes with its words, is not heard', async ({
  page,
}) => {
  await page.setContent(`
    <p role="status" id="there"></p>
    <p role="status" id="hidden" style="display: none"></p>`);
  const hearing = await listen(page);
  await page.evaluate(() => {
    const say = (id: string) => document.getElementById(id)?.append(id);
    say('there');
    document.getElementById('hidden')?.style.removeProperty('display');
    say('hidden');
    for (const role of ['status', 'alert']) {
      const born = document.createElement('p');
      born.role = role;
      born.textContent = `new ${role}`;
      document.body.append(born);
    }
  });
  expect(await hearing.told()).toEqual(['there', 'new alert']);
});
