import { expect, test } from './site.ts';

const KILLS = 20;
const HANDED_ON_MILLISECONDS = 100;

test(`a page killed ${KILLS} times in the middle of a burst of writes leaves a whole plan each time, and no edit that was painted a moment before`, async ({
  context,
}) => {
  // Each page takes a second or two on a busy machine.
  test.setTimeout(240_000);
  let told = 0;
  await context.exposeBinding('tell', (_, count: number) => {
    told = Math.max(told, count);
  });
  let last = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const page = await context.newPage();
    await page.goto('./planner/');
    const field = page.getByRole('textbox', { name: /I will/ }).first();
    await expect(field).toBeEnabled();
    // What the page before had stored is there, whole, and no older than what it had told.
    const found = await field.inputValue();
    expect(found).toMatch(kill === 0 ? /^$/ : /^goal number \d+$/);
    const number = Number(found.replace(/\D/g, ''));
    expect(number).toBeGreaterThanOrEqual(told);
    expect(number).toBeGreaterThanOrEqual(last);
    last = number;
    const texts = await page.evaluate(() => Object.entries(localStorage));
    for (const [key, text] of texts.filter(([key]) => key.startsWith('waymark/')))
      expect(() => JSON.parse(text), key).not.toThrow();
    expect(texts.filter(([key]) => key.startsWith('waymark-set-aside'))).toEqual([]);

    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    const writing = { from: last, handedOn: HANDED_ON_MILLISECONDS };
    await field.evaluate((element: HTMLTextAreaElement, { from, handedOn }) => {
      let count = from;
      const tellPainted = (painted: number) =>
        (window as unknown as { tell: (count: number) => void }).tell(painted);
      const write = () => {
        for (let letters = 0; letters < 5; letters++) {
          element.value = `goal number ${++count}`;
          element.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        // What is typed is painted, then stored. Chromium hands it to another process, which takes a moment:
        // what still lies in the one that is killed is lost with it.
        requestAnimationFrame(() => setTimeout(tellPainted, handedOn, count));
        setTimeout(write);
      };
      write();
    }, writing);
    // Each time after a few more writes than the time before.
    await expect.poll(() => told, { intervals: [1 + (kill % 7)] }).toBeGreaterThan(last + 5 * (kill % 5));
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
  }
  console.log(`${KILLS} kills, ${last} edits kept, 0 records damaged`);
});
