import type { Request } from '@playwright/test';
import { field, guide, status } from './search-visits.ts';
import { expect, test } from './site.ts';

test.describe('the search page', () => {
  test('finds a guide by a word in it and leads to the section that has it @anywhere @engines', async ({
    page,
  }) => {
    await page.goto('./search/');
    await field(page).fill('setback');
    await expect(guide(page, 'Overcoming setbacks')).toBeVisible();
    await expect(status(page)).toHaveText(/^\d+ results? for “setback”$/);
    await expect(page.locator('.result mark').first()).toHaveText(/setback/i);

    const section = page.locator('.result-sections a').first();
    const name = (await section.textContent()) ?? '';
    await section.click();
    await expect(page).toHaveURL(/\/(guides|glossary|quiz)\/.*#/);
    await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport();
  });

  test('shows at most three sections of a page', async ({ page }) => {
    await page.goto('./search/?q=mentor');
    await expect(page.locator('.result').first()).toBeVisible();
    for (const result of await page.locator('.result').all()) {
      expect(await result.locator('.result-sections > li').count()).toBeLessThanOrEqual(3);
    }
  });

  test('keeps the words in the address, and Back returns to the words before @engines', async ({ page }) => {
    await page.goto('./search/');
    await field(page).pressSequentially('setback');
    await expect(page).toHaveURL(/\/search\/\?q=setback$/);
    await field(page).press('Enter');
    await expect(guide(page, 'Overcoming setbacks')).toBeVisible();

    await field(page).fill('networking');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\?q=networking$/);
    await expect(status(page)).toHaveText(/for “networking”/);

    await page.goBack();
    await expect(field(page)).toHaveValue('setback');
    await expect(status(page)).toHaveText(/for “setback”/);
    await page.reload();
    await expect(field(page)).toHaveValue('setback');
    await expect(guide(page, 'Overcoming setbacks')).toBeVisible();
  });

  test('filters keep to a kind or a track, stay in the address and can be removed', async ({ page }) => {
    await page.goto('./search/?q=mentor');
    await expect(guide(page, 'Becoming a mentor')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /^Guides \d/ })).toBeVisible();

    const track = page.getByRole('checkbox', { name: /^Setbacks and next steps/ });
    await track.check();
    await expect(page).toHaveURL(/track=Setbacks/);
    await expect(guide(page, 'Becoming a mentor')).toHaveCount(0);
    await expect(guide(page, 'Overcoming setbacks')).toBeVisible();

    await page.reload();
    await expect(track).toBeChecked();
    await expect(guide(page, 'Becoming a mentor')).toHaveCount(0);

    await page.getByRole('checkbox', { name: /^Glossary/ }).check();
    await expect(page.locator('.result')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show all results' }).click();
    await expect(track).not.toBeChecked();
    await expect(guide(page, 'Becoming a mentor')).toBeVisible();
    await expect(page).toHaveURL(/\?q=mentor$/);
  });

  test('on a phone what was found comes first, and the filters wait, folded, until they are wanted', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./search/?q=mentor');
    await expect(page.locator('.result').first()).toBeInViewport();
    const guides = page.getByRole('checkbox', { name: /^Guides/ });
    await expect(guides).toBeHidden();
    await page.getByText('Narrow down by kind or track').click();
    await guides.check();
    await expect(page).toHaveURL(/kind=Guide/);
    await page.reload();
    await expect(guides).toBeChecked();
    await expect(guides).toBeVisible();
  });

  test('a word people use instead finds the glossary’s word', async ({ page }) => {
    await page.goto('./search/?q=my+backer');
    await expect(
      page.locator('.result-sections').getByRole('link', { name: 'Sponsor', exact: true }),
    ).toBeVisible();
  });

  test('a word of the glossary costs one part of the index, as any other word', async ({ page }) => {
    for (const word of ['mentor', 'sponsor', 'setback']) {
      const parts: string[] = [];
      const note = (request: Request) => request.url().endsWith('.pf_index') && parts.push(request.url());
      page.on('request', note);
      await page.goto(`./search/?q=${word}`);
      await expect(page.locator('.result').first()).toBeVisible();
      page.off('request', note);
      expect(parts, word).toHaveLength(1);
    }
  });

  test('a whole question finds pages that have most of its words', async ({ page }) => {
    await page.goto('./search/?q=is+networking+the+same+as+having+a+mentor%3F');
    await expect(page.locator('.result').filter({ hasText: /^Networking or mentorship/ })).toBeVisible();
    const first = await page.locator('.result h3 a').allTextContents();
    expect(first.slice(0, 2)).toContain('Networking or mentorship: which do you need?');
  });

  test('where nothing is found it helps', async ({ page }) => {
    await page.goto('./search/?q=zzyzx');
    await expect(status(page)).toHaveText('No results for “zzyzx”');
    await expect(page.getByText('Use fewer words')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Everything on this site' })).toBeVisible();
  });

  test('a slip of the finger finds what was meant, and says so; in quotes it is taken as it stands', async ({
    page,
  }) => {
    await page.goto('./search/?q=mentor+or+sponsr');
    await expect(guide(page, 'Mentor, sponsor, coach or peer?').first()).toBeVisible();
    await expect(page.getByText('No page has “sponsr”, so these are for “sponsor”.')).toBeVisible();
    await field(page).fill('"sponsr"');
    await expect(status(page)).toHaveText('No results for “"sponsr"”');
  });

  test('links to sections name words of their page, for the browser to mark', async ({ page }) => {
    await page.goto('./search/?q=feedback+without+hurting');
    await expect(page.locator('.result').first()).toBeVisible();
    const links = await page
      .locator('.result-sections a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const marking = links.map((link) => link.split(':~:text=')).filter(([, text]) => text);
    expect(marking.length).toBeGreaterThan(links.length / 2);
    const found: string[] = [];
    for (const [path = '', text = ''] of marking) {
      await page.goto(path);
      const words = (await page.locator('main').textContent()) ?? '';
      if (words.replace(/\s+/g, ' ').includes(decodeURIComponent(text))) found.push(path);
    }
    // Where a mark of a source stands between the words, the browser goes to the section and marks nothing.
    expect(found.length).toBeGreaterThan(marking.length * 0.8);
  });

  test('what looks like HTML in the words stays words', async ({ page }) => {
    await page.goto(`./search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> mentor')}`);
    await expect(field(page)).toHaveValue('<img src=x onerror=alert(1)> mentor');
    await expect(page.locator('.result').first()).toBeVisible();
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test('works by keyboard alone', async ({ page }) => {
    await page.goto('./search/?q=setback');
    await expect(page.locator('.result').first()).toBeVisible();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('setback');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.result a').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.result a').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/\/search\//);
  });

  test('what was shown stays when the skip link is used, and Back from it', async ({ page }) => {
    await page.goto('./search/?q=mentor');
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await expect(page.locator('.result').nth(10)).toBeVisible();
    const results = await page.locator('.result').count();
    await page.getByRole('link', { name: 'Skip to the main part' }).press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await expect(page.locator('main')).toBeFocused();
    await expect(page.locator('.result')).toHaveCount(results);
    await page.goBack();
    await expect(page.locator('.result')).toHaveCount(results);
    await field(page).fill('setback');
    await expect(status(page)).toHaveText(/for “setback”/);
    await page.goBack();
    await expect(status(page)).toHaveText(/for “mentor”/);
  });

  test('an empty field shows everything on the site', async ({ page }) => {
    await page.goto('./search/?q=setback');
    await expect(page.locator('.result').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Everything on this site' })).toBeHidden();
    await field(page).fill('');
    await expect(page.locator('.result')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Everything on this site' })).toBeVisible();
  });

  test('says so when the index cannot be loaded, and tries again @anywhere', async ({ page, permit }) => {
    permit.allowConsole(/Failed to load resource/);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('./search/?q=setback');
    await expect(status(page)).toHaveText(/could not be loaded/);
    await expect(field(page)).toHaveValue('setback');
    await expect(page.getByRole('heading', { name: 'Everything on this site' })).toBeVisible();

    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(guide(page, 'Overcoming setbacks')).toBeVisible();
  });

  for (const files of ['**/pagefind/*.pagefind', '**/pagefind/index/*'])
    test(`does not wait for ever for ${files}, and asks for it anew`, async ({ page }) => {
      await page.clock.install();
      let lost = true;
      // What was asked for while the line was dead never comes, also when the line is back.
      await page.route(files, (route) => (lost ? new Promise(() => undefined) : route.continue()));
      const asked = page.waitForRequest(files);
      await page.goto('./search/?q=setback');
      await page.clock.runFor(1000);
      await asked;
      await expect(status(page)).toHaveText('Searching …');
      await page.clock.runFor(10_000);
      await expect(status(page)).toHaveText(/taking too long/);

      lost = false;
      await page.clock.resume();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(guide(page, 'Overcoming setbacks')).toBeVisible();
    });

  test('does without the site’s own words where they do not come', async ({ page }) => {
    await page.clock.install();
    await page.route('**/search/vocabulary.json', () => new Promise(() => undefined));
    const asked = page.waitForRequest('**/search/vocabulary.json');
    await page.goto('./search/?q=setback');
    await page.clock.runFor(1000);
    await asked;
    await expect(status(page)).toHaveText('Searching …');
    await page.clock.runFor(5000);
    await page.clock.resume();
    await expect(guide(page, 'Overcoming setbacks')).toBeVisible();
  });

  for (const [name, files] of Object.entries({
    entry: '**/pagefind/pagefind-entry.json*',
    'list of words': '**/pagefind/*.pf_meta',
    engine: '**/pagefind/*.pagefind',
    index: '**/pagefind/index/*',
    filters: '**/pagefind/filter/*',
    'text of the pages': '**/pagefind/fragment/*',
  }))
    test(`says so when the line is lost before the ${name} came, and tries again`, async ({
      page,
      permit,
    }) => {
      permit.allowConsole(/Failed to load|WASM Error|uncaught: /);
      await page.route(files, (route) => route.abort());
      await page.goto('./search/?q=setback');
      await expect(status(page)).toHaveText(/could not be loaded/);
      await expect(page.getByText('No page here has these words.')).toHaveCount(0);

      await page.unroute(files);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(guide(page, 'Overcoming setbacks')).toBeVisible();
      await expect(page.getByRole('checkbox', { name: /^Guides \d/ })).toBeVisible();
    });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page lists everything on the site', async ({ page }) => {
    await page.goto('./search/');
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    await expect(field(page)).toBeHidden();
    for (const name of [
      'Becoming a mentor',
      'Overcoming setbacks',
      'Networking or mentorship: which do you need?',
      'Sponsor',
    ]) {
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    }
  });
});
