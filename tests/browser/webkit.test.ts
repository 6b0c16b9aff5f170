import { expect, test } from '@playwright/test';
import { contentFiles } from '../content/read.ts';
import { addresses } from './addresses.ts';
import { ENTER, findWebKitGtk, openWebKitGtk, type WebKitGtk } from './webkit-gtk.ts';

/*
 * The main ways through the site in WebKitGTK, where Playwright's own WebKit is not at hand. Left out, with words, where
 * it is not installed: on Debian it comes with the packages webkit2gtk-driver and xvfb.
 */
const browser = findWebKitGtk();

test.describe('in WebKitGTK', () => {
  test.skip(!browser, 'There is no WebKitGTK with its driver and a virtual screen on this machine.');
  test.describe.configure({ mode: 'serial', timeout: 90_000 });
  let webkit: WebKitGtk;

  test.beforeAll(async () => {
    webkit = await openWebKitGtk(browser ?? '', Number(new URL(addresses.site).port) + 3);
  });
  test.afterAll(() => webkit.close());

  /** Opens a page of the site, and from then on notes what goes against its security policy. */
  const open = async (path: string) => {
    await webkit.open(new URL(path, addresses.site).href);
    await webkit.run(
      'window.problems = []; for (const kind of ["securitypolicyviolation", "error", "unhandledrejection"]) addEventListener(kind, (event) => problems.push(kind + " " + (event.violatedDirective ?? event.message ?? event.reason)))',
    );
  };
  const heading = () => webkit.run<string>('return document.querySelector("h1:not([hidden])").innerText');

  test.afterEach(async () => {
    expect(await webkit.run('return window.problems')).toEqual([]);
    expect(
      await webkit.run('return document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBe(0);
  });

  test('a guide is marked as read, and the list of guides says so', async () => {
    await open('./guides/becoming-a-mentor/');
    await webkit.type('//button[contains(., "Mark as read")]', ENTER);
    await webkit.see('return !!document.querySelector("button[aria-pressed=true]")', 'the mark');
    await open('./guides/');
    await webkit.see(
      `return document.body.innerText.includes('1 of ${contentFiles('guides').length} read')`,
      'the count of what was read',
    );
  });

  test('the quiz leads to a result, which is there after a reload', async () => {
    await open('./quiz/should-i-become-a-mentor/');
    await webkit.type('//main//a[normalize-space()="Start"]', ENTER);
    for (let page = 1; page <= 7; page++) {
      await webkit.see(
        `return document.querySelector("h1").innerText === "Page ${page} of 7"`,
        `page ${page} of 7`,
      );
      // Not the same answer everywhere, from which no result could be told.
      const questions = await webkit.run<number>(
        'return document.querySelectorAll(".quiz-step fieldset").length',
      );
      for (let place = 1; place <= questions; place++)
        await webkit.type(
          `(//form[@class="quiz-step"]//fieldset)[${place}]/descendant::input[${2 + place}]`,
          ' ',
        );
      await webkit.type('//button[normalize-space()="Continue"]', ENTER);
    }
    await webkit.type('//a[normalize-space()="See my result"]', ENTER);
    await webkit.see(
      'return [...document.querySelectorAll("main tbody tr")].filter((row) => row.checkVisibility()).length === 6',
      'the bands',
    );
    const result = await heading();
    await webkit.reload();
    await webkit.see(`return document.querySelector("h1").innerText === ${JSON.stringify(result)}`, result);
    await open('./');
  });

  test('a roadmap is typed, kept and laid out', async () => {
    await open('./planner/');
    await webkit.type('//*[@id="goal-text"]', 'lead the élan meeting');
    await webkit.see('return /Saved/.test(document.querySelector(".planner-saved").innerText)', '“Saved”');
    await webkit.reload();
    await webkit.see(
      'return document.querySelector("#goal-text").value === "lead the élan meeting"',
      'the goal after a reload',
    );
    await open('./roadmap/');
    await webkit.see('return /lead the élan meeting/.test(document.body.innerText)', 'the goal on the sheet');
    await webkit.see(
      'return [...document.querySelectorAll("article svg")].filter((picture) => picture.checkVisibility() && picture.matches(".trail-wide")).length === 1',
      'one trail as wide as the sheet',
    );
  });

  test('search finds a guide from what was typed', async () => {
    await open('./search/');
    await webkit.type('//main//input[@type="search"]', 'passed over');
    await webkit.see(
      'return [...document.querySelectorAll("main li a")].some((link) => /Overcoming setbacks/.test(link.innerText))',
      'the guide',
    );
  });
});
