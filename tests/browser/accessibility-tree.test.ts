import type { Page } from '@playwright/test';
import { accessibilityTree } from './accessibility-tree.ts';
import { plan, visitBefore } from './check-in-visits.ts';
import { leftOut } from './left-out.ts';
import { HERE, middling, onwards, returnTo } from './quiz-visits.ts';
import { expect, test } from './site.ts';

/*
 * What the browser tells screen readers, as opposed to what the page says of itself.
 */

const TO_BE_NAMED =
  /^(link|button|heading|region|navigation|dialog|textbox|searchbox|radio|checkbox|combobox|columnheader|rowheader|DisclosureTriangle|Date)(?! ")/;

/** Expects these lines in this order, and that whatever can be pressed, filled in or jumped to has a name. */
async function expectTold(page: Page, lines: string[]): Promise<void> {
  let tree: string[] = [];
  await expect
    .poll(async () => {
      tree = await accessibilityTree(page);
      return tree.filter((line) => lines.includes(line));
    })
    .toEqual(lines);
  expect(tree.filter((line) => TO_BE_NAMED.test(line))).toEqual([]);
}

test('a guide is told with its landmarks, and every heading with its words', async ({ page }) => {
  await page.goto('./guides/overcoming-setbacks/');
  await expect.poll(() => leftOut(page)).toBe(0);
  const headings = await page.locator('main :is(h1, h2, h3)').allTextContents();
  expect(headings.length).toBeGreaterThan(10);
  await expectTold(page, [
    'link "Skip to the main part"',
    'banner',
    'navigation "Main"',
    'main',
    'heading "Overcoming setbacks" level=1',
    'button "Save for later"',
    'navigation "In this guide"',
    'region "Key points"',
    'region "A setback review on one page"',
    'region "Sources"',
    'navigation "Where next"',
    'contentinfo',
    'navigation "About this site"',
    'combobox "Colours" (As on my device)',
  ]);
  const tree = await accessibilityTree(page);
  expect(tree.filter((line) => line.startsWith('heading')).length).toBeGreaterThanOrEqual(headings.length);
});

test('the dialog of search is all that is told while it is open', async ({ page }) => {
  await page.goto('./guides/overcoming-setbacks/');
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('searchbox').fill('setback');
  await expectTold(page, [
    'dialog "Search this site" modal=true',
    'button "Close"',
    'searchbox "Search this site" (setback) focused=true',
    'status',
    'heading "Overcoming setbacks" level=3',
    'link "Overcoming setbacks"',
    'link "All results for “setback”"',
  ]);
  const tree = await accessibilityTree(page);
  expect(tree.filter((line) => /^(banner|main|contentinfo)/.test(line))).toEqual([]);
});

test('a page of the quiz is told with what is chosen and what is still to be answered', async ({ page }) => {
  await page.goto(HERE);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page.getByRole('radio', { name: 'I was told to do it' }).check();
  await onwards(page).click();
  await expectTold(page, [
    'RootWebArea "Error: Page 1 of 7 – Should I become a mentor? – Waymark" focused=true',
    'heading "Page 1 of 7" level=1',
    'alert focused=true',
    'heading "Some questions still need an answer" level=2',
    'link "Look back over your last four weeks. How much time was there for one more person?"',
    'group "Where did the idea that you might mentor come from?"',
    'radio "I was told to do it" checked=true',
    'radio "I thought of it before anyone asked"',
    'group "Look back over your last four weeks. How much time was there for one more person?" – Choose an answer, or “I have not had the chance yet”.',
    'radio "None that I could have counted on"',
    'button "Continue"',
    'link "Back"',
  ]);
});

test('a result is told as a table of areas, with what each link and button is for', async ({ page }) => {
  await returnTo(page, '#result', middling);
  await expectTold(page, [
    'heading "Start small" level=1 focused=true',
    'table "Where you stand, area by area"',
    'columnheader "Area"',
    'columnheader "Band and what it means"',
    'rowheader "Reasons"',
    'rowheader "Openness and letting go"',
    'heading "What held it back" level=2',
    'link "Change Time in a month"',
    'heading "Three next steps" level=2',
    'button "Add to my roadmap : Choose one task that gives way to mentoring"',
    'button "Copy as text"',
    'DisclosureTriangle "Delete this result"',
  ]);
});

test('the planner is told with what each field asks for, and each button with what it changes', async ({
  page,
}) => {
  await visitBefore(page);
  await page.goto('./planner/');
  await page.getByRole('textbox', { name: 'I will …' }).focus();
  await page.locator('summary').filter({ hasText: 'Plan B' }).click();
  await page.getByRole('textbox', { name: 'I will …' }).focus();
  await expectTold(page, [
    'navigation "Parts of your roadmap"',
    'DisclosureTriangle "Start from a worked example"',
    'region "Your goal"',
    `textbox "I will …" (${plan.goal}) focused=true – Something you do or finish yourself. For example: have met three times with a mentor in data work`,
    'Date "By when?" (2027-06-30) – Not sure? Take three months. You can move it.',
    'group "Milestone 1"',
    'button "Move up" disabled=true – Milestone 1',
    'button "Move down" – Milestone 1',
    'group "Milestone 2"',
    'textbox "What I will do" (Send two messages)',
    'Date "By when?" (2027-02-26) – This day has passed. That may be right; if not, give it a new date.',
    'combobox "Status" (Doing)',
    'button "Delete" – Milestone 2',
    'button "Add another obstacle"',
    'DisclosureTriangle "Skills to grow Not started"',
    'DisclosureTriangle "Plan B Not started" expanded=true',
    'button "Other ways to take it along"',
  ]);
});

test('the sheet is told as a goal and a table of milestones', async ({ page }) => {
  await visitBefore(page);
  await page.goto('./roadmap/');
  await expectTold(page, [
    'button "Print"',
    'link "Edit in the planner"',
    `heading "By 30 June 2027 I will ${plan.goal}" level=1`,
    'term "Why it matters"',
    'columnheader "Milestones"',
    'columnheader "By when"',
    'rowheader "2 Send two messages"',
    'cell "26 Feb 2027"',
    'cell "Doing slipped"',
    'heading "If–then plans" level=2',
    'heading "8 February 2027" level=3',
  ]);
});
