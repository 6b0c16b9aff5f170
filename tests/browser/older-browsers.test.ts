import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { plan } from './check-in-visits.ts';
import { faultsOf } from './faults.ts';
import { sidewaysTroubles, textTroubles } from './fits.ts';
import { middling, returnTo } from './quiz-visits.ts';
import { expect, test } from './site.ts';
import { keepPlan } from './take-away-visits.ts';

/*
 * Not every browser has all that the styles use. What is not yet widely there has to be allowed by name in `.biome.json`;
 * here each page does without all of it.
 */

interface Allowed {
  allowProperties: string[];
  allowFunctions: string[];
  allowSelectors: string[];
  allowAtRules: string[];
}
const { options: allowed }: { options: Allowed } = JSON.parse(
  readFileSync(new URL('../../.biome.json', import.meta.url), 'utf8'),
).linter.rules.suspicious.useBaseline;

/** Takes what is allowed by name out of every style of the page. Gives the names that were there to be taken out. */
const takeOut = (page: Page): Promise<string[]> =>
  page.evaluate(({ allowProperties, allowFunctions, allowSelectors, allowAtRules }) => {
    const met = new Set<string>();
    const takeFrom = (sheet: CSSStyleSheet | CSSGroupingRule | CSSStyleRule) => {
      for (let place = sheet.cssRules.length - 1; place >= 0; place--) {
        const rule = sheet.cssRules[place];
        const heading = rule?.cssText.split('{')[0] ?? '';
        const unknown = [
          ...allowAtRules.filter((name) => heading.startsWith(`@${name} `)).map((name) => `@${name}`),
          ...allowSelectors.map((name) => `::${name}`).filter((name) => heading.includes(name)),
        ];
        for (const name of unknown) met.add(name);
        if (unknown.length > 0) sheet.deleteRule(place);
        else if (rule) {
          if ('style' in rule) takeFromRule(rule.style as CSSStyleDeclaration);
          if ('cssRules' in rule) takeFrom(rule as CSSGroupingRule);
        }
      }
    };
    const takeFromRule = (style: CSSStyleDeclaration) => {
      for (const name of allowProperties) {
        if (style.getPropertyValue(name) === '') continue;
        met.add(name);
        style.removeProperty(name);
      }
      for (const property of [...style]) {
        const called = allowFunctions.find((name) => style.getPropertyValue(property).includes(`${name}(`));
        if (!called) continue;
        met.add(called);
        style.removeProperty(property);
      }
    };
    for (const sheet of document.styleSheets) takeFrom(sheet);
    return [...met];
  }, allowed);

test('every kind of page can be read and used without what not every browser has', async ({ page }) => {
  test.setTimeout(90_000);
  await keepPlan(page, plan);
  const met = new Set<string>();
  const lookAround = async () => {
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    for (const name of await takeOut(page)) met.add(name);
    const where = new URL(page.url()).pathname;
    expect.soft(await sidewaysTroubles(page), where).toEqual([]);
    expect.soft(await textTroubles(page), where).toEqual([]);
  };
  for (const path of [
    './guides/becoming-a-mentor/',
    './kits/mentoring-agreement/',
    './quiz/should-i-become-a-mentor/',
    './quiz/should-i-become-a-mentor/how/',
    './quiz/should-i-become-a-mentor/paper/',
    './roadmap/',
    './search/?q=setback',
    './planner/',
  ]) {
    await page.goto(path);
    await lookAround();
  }
  expect(await faultsOf(page), 'the planner').toEqual([]);
  await returnTo(page, '#result', middling);
  await lookAround();
  expect(await faultsOf(page), 'a result').toEqual([]);
  // What no page uses any longer need not be allowed.
  expect([...met].sort()).toEqual(
    [
      ...allowed.allowProperties,
      ...allowed.allowFunctions,
      ...allowed.allowSelectors.map((name) => `::${name}`),
      ...allowed.allowAtRules.map((name) => `@${name}`),
    ].sort(),
  );
});
