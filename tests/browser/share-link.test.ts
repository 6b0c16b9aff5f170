import { deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { newItem } from '../../src/planner/edits.ts';
import { emptyPlan, type Plan } from '../../src/planner/plan.ts';
import { faultsOf } from './faults.ts';
import { plans, textsOf } from './roadmap-plans.ts';
import { expect, test } from './site.ts';
import { stored } from './storage-visits.ts';
import { keepPlan, makeLink, openWays, shareField } from './take-away-visits.ts';

const banner = (page: Page) => page.getByRole('heading', { name: 'Somebody shared this roadmap with you' });
const sheet = (page: Page) => page.getByRole('article');
const keptPlans = (page: Page) => stored(page, /^waymark\/plan\//);

/** The fragment of a link with this content, made by the rules or against them. */
const fragmentOf = (content: string | Uint8Array) => `#plan=1.${deflateSync(content).toString('base64url')}`;
const fragmentWith = (plan: Plan) => fragmentOf(JSON.stringify({ version: 2, data: plan }));

/** Opens a link as somebody does who has come from nowhere. */
async function follow(page: Page, fragment: string, own?: Plan) {
  await page.clock.setFixedTime(new Date('2027-03-10T12:00:00'));
  if (own) await keepPlan(page, own);
  await page.goto(`./roadmap/${fragment}`);
}

test('a shared roadmap opens in another browser to read, and a copy can be saved and taken back @anywhere @engines', async ({
  page,
  browser,
  baseURL,
}) => {
  await openWays(page, plans.typical);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const link = await makeLink(page);
  await expect(page.getByText('Everybody who has the link can read it')).toBeVisible();
  expect(link.length).toBeLessThan(2000);

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(banner(other)).toBeVisible();
  const shown = (await sheet(other).textContent()) ?? '';
  expect(textsOf(plans.typical).filter((text) => !shown.includes(text))).toEqual([]);
  await expect(sheet(other).getByRole('textbox')).toHaveCount(0);
  expect(await keptPlans(other)).toEqual([]);
  expect(await other.title()).toBe('Your roadmap – Waymark');

  await test.step('save a copy', async () => {
    await other.getByRole('button', { name: 'Save a copy' }).click();
    await expect(other.getByText('Saved as a roadmap of your own.')).toBeFocused();
    await expect(other).toHaveURL(/\/roadmap\/$/);
    const [text = '{}'] = await keptPlans(other);
    expect(JSON.parse(text).data).toMatchObject({ goal: plans.typical.goal, planB: '', rhythm: 'monthly' });
  });
  await test.step('undo', async () => {
    await other.getByRole('button', { name: 'Undo' }).click();
    await expect(banner(other)).toBeFocused();
    await expect(other.getByText('Taken back.')).toBeVisible();
    expect(await keptPlans(other)).toEqual([]);
  });
  await test.step('save again, and go on with it', async () => {
    await other.getByRole('button', { name: 'Save a copy' }).click();
    await other.getByRole('link', { name: 'Edit in the planner' }).click();
    await expect(other.getByRole('textbox', { name: 'I will …' })).toHaveValue(plans.typical.goal);
  });
  await elsewhere.close();
  // No server is asked for anything that has the plan in it.
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((url) => url.includes('plan='))).toEqual([]);
});

test('a copy that was changed since is not taken back with what was changed', async ({ page, context }) => {
  await follow(page, fragmentWith(plans.typical));
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await expect(page.getByText('Saved as a roadmap of your own.')).toBeFocused();
  const planner = await context.newPage();
  await planner.goto('./planner/');
  await planner.getByRole('textbox', { name: 'I will …' }).fill('lead a choir');
  await expect(sheet(page)).toContainText('lead a choir');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('It stays among your roadmaps')).toBeVisible();
  expect((await keptPlans(page)).join()).toContain('lead a choir');
});

test('it stands beside my own roadmap, never in its place', async ({ page }) => {
  await follow(page, fragmentWith(plans.typical), plans.small);
  await expect(sheet(page)).toContainText('have met three times');
  const before = await keptPlans(page);
  expect(before).toHaveLength(1);
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await expect(page.getByText('Saved as a roadmap of your own.')).toBeVisible();
  expect(await keptPlans(page)).toHaveLength(2);
  expect(await keptPlans(page)).toEqual(expect.arrayContaining(before));

  await page.goBack();
  await expect(banner(page)).toBeFocused();
  await page.getByRole('link', { name: 'See my own roadmap' }).click();
  await expect(page).toHaveURL(/\/roadmap\/$/);
  await expect(banner(page)).toHaveCount(0);
  await expect(sheet(page)).toBeVisible();
});

test('an address that changes while the page is open is followed', async ({ page }) => {
  await follow(page, '', plans.small);
  await expect(sheet(page)).toContainText('ask one person to mentor me');
  const goTo = (hash: string) =>
    page.evaluate((fragment) => {
      location.hash = fragment;
    }, hash);
  await goTo(fragmentWith(plans.typical));
  await expect(banner(page)).toBeFocused();
  await expect(sheet(page)).toContainText('have met three times');
  await goTo(fragmentWith({ ...emptyPlan, goal: 'lead a choir' }));
  await expect(sheet(page)).toContainText('lead a choir');
  await goTo('#plan=1.broken');
  await expect(page.getByRole('heading', { name: 'This link does not open' })).toBeFocused();
  await page.goBack();
  await expect(sheet(page)).toContainText('lead a choir');
  await page.goBack();
  await page.goBack();
  await expect(banner(page)).toHaveCount(0);
  await expect(sheet(page)).toContainText('ask one person to mentor me');
});

test('a jump within the page leaves the shared roadmap where it is, on reload too', async ({ page }) => {
  await follow(page, fragmentWith(plans.typical));
  await expect(banner(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await expect(banner(page)).toBeVisible();
  await expect(page).toHaveURL(/#plan=1\./);
  await page.reload();
  await expect(banner(page)).toBeVisible();
});

test('what I looked back on goes into the link only when I say so, and the link follows my plan @engines', async ({
  page,
  browser,
}) => {
  const plan: Plan = {
    ...plans.typical,
    checkIns: [
      {
        id: 'c1',
        date: '2027-03-01',
        done: 'Sent both',
        learned: '',
        obstacle: '',
        ifThen: '',
        next: '',
        confidence: '',
      },
    ],
    thanks: 'A card to both',
  };
  // What is kept in a browser of their own once somebody saved a copy.
  const copyOf = async (link: string) => {
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(link);
    await other.getByRole('button', { name: 'Save a copy' }).click();
    await expect(other.getByText('Saved as a roadmap of your own.')).toBeVisible();
    const texts = await keptPlans(other);
    await context.close();
    return texts.join();
  };
  await openWays(page, plan, './planner/');
  const reserved = await makeLink(page);
  for (const name of ['Put my check-ins in as well', 'Put in what I wrote when I closed the plan']) {
    const before = await shareField(page).inputValue();
    await page.getByRole('checkbox', { name }).check();
    await expect(shareField(page)).not.toHaveValue(before);
  }
  const whole = await shareField(page).inputValue();
  await page.getByRole('textbox', { name: 'I will …' }).fill('lead a choir');
  await expect(shareField(page)).not.toHaveValue(whole);
  const changed = await shareField(page).inputValue();
  expect(await copyOf(reserved)).not.toMatch(/Sent both|A card to both/);
  expect(await copyOf(whole)).toMatch(/Sent both.*A card to both/);
  expect(await copyOf(changed)).toContain('lead a choir');
});

test('no link is made that would have nothing in it', async ({ page }) => {
  const looked = { ...newItem('checkIns', 'c'), date: '2027-03-01', done: 'A talk' };
  await openWays(page, { ...emptyPlan, created: '2027-01-01', checkIns: [looked] });
  await page.getByRole('button', { name: 'Share by link' }).click();
  const make = page.getByRole('button', { name: 'Make the link' });
  await expect(page.getByText('Nothing that would go into a link is written yet.')).toBeVisible();
  await expect(make).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Put my check-ins in as well' }).check();
  await make.click();
  await expect(shareField(page)).toBeFocused();
  await page.getByRole('checkbox', { name: 'Put my check-ins in as well' }).uncheck();
  await expect(shareField(page)).toHaveCount(0);
  await expect(page.getByText('The link is ready')).toHaveCount(0);
});

test('the link is copied, or marked to copy by hand, or handed to what the device has', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    navigator.share = async (given) => void Object.assign(window, { given });
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWays(page, plans.small);
  const link = await makeLink(page);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied. Paste it wherever you like.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.getByRole('button', { name: 'Send it …' }).click();
  expect(await page.evaluate(() => (window as { given?: ShareData }).given)).toEqual({
    title: 'A roadmap to read',
    url: link,
  });
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.locator('textarea')).toHaveValue(link);
  await expect(page.locator('textarea')).toBeFocused();
});

test('a link shown to copy by hand goes when another takes its place', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openWays(page, { ...plans.typical, thanks: 'A card to both' });
  await makeLink(page);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.locator('textarea')).toBeFocused();
  await page.getByRole('checkbox', { name: 'Put in what I wrote when I closed the plan' }).check();
  await expect(page.locator('textarea')).toHaveCount(0);
});

test('a browser that cannot make or open such links says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { CompressionStream: undefined, DecompressionStream: undefined });
  });
  await openWays(page, plans.small);
  await page.getByRole('button', { name: 'Share by link' }).click();
  await expect(page.getByText('This browser is too old to make such a link.')).toBeVisible();
  await page.goto(`./roadmap/${fragmentWith(plans.typical)}`);
  await page.reload();
  await expect(page.getByText('This browser is too old to unpack a shared roadmap.')).toBeVisible();
});

test('where what opens a link does not load, the page says what to do', async ({ page, permit }) => {
  permit.allowConsole(/Failed to load resource/);
  await page.route(/\/SharedRoadmap[^/]*\.js/, (route) => route.abort());
  await follow(page, fragmentWith(plans.typical));
  await expect(page.getByRole('alert')).toContainText('reload the page');
});

test('whatever was typed in it is text alone', async ({ page }) => {
  await follow(
    page,
    fragmentWith({ ...plans.extreme, goal: '<img src=x onerror=alert(1)>', why: '\u202eabc' }),
  );
  await expect(sheet(page)).toContainText('<img src=x onerror=alert(1)>');
  const shown = (await sheet(page).textContent()) ?? '';
  for (const text of ['<script>alert(2)</script>', '</table></article>', '\u202eabc'])
    expect(shown).toContain(text);
  await expect(page.locator('article img, article script')).toHaveCount(0);
});

const whole = fragmentWith(plans.typical);
for (const { kind, fragment, says } of [
  { kind: 'cut off', fragment: whole.slice(0, 400), says: /damaged/ },
  { kind: 'changed', fragment: whole.replace(/.{9}$/, 'AAAAAAAAA'), says: /damaged/ },
  { kind: 'in other letters', fragment: '#plan=1.%3Cscript%3E', says: /damaged/ },
  { kind: 'of another site', fragment: '#plan=free', says: /no roadmap of this site/ },
  { kind: 'with something else in it', fragment: fragmentOf('{"cart":[]}'), says: /no roadmap of this site/ },
  { kind: 'of a newer version', fragment: '#plan=2.abc', says: /newer version/ },
  {
    kind: 'with a newer plan',
    fragment: fragmentOf('{"version":99,"data":{}}'),
    says: /newer version/,
  },
  { kind: 'that unpacks without end', fragment: fragmentOf(new Uint8Array(30_000_000)), says: /far larger/ },
  { kind: 'with nothing written', fragment: fragmentWith(emptyPlan), says: /nothing written/ },
]) {
  test(`a link ${kind} says what is wrong and what to do, and leaves my roadmap`, async ({ page }) => {
    await follow(page, fragment, plans.small);
    await expect(page.getByRole('heading', { name: 'This link does not open' })).toBeVisible();
    await expect(page.locator('.lede')).toHaveText(says);
    await page.getByRole('link', { name: 'See my own roadmap' }).click();
    await expect(sheet(page)).toContainText('ask one person to mentor me');
  });
}

for (const width of [320, 1280]) {
  test(`a shared roadmap is usable before and after saving, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await follow(page, fragmentWith(plans.typical));
    await expect(banner(page)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save a copy' }).click();
    await expect(page.getByText('Saved as a roadmap of your own.')).toBeFocused();
    expect(await faultsOf(page)).toEqual([]);
  });
}
