import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { pages } from './pages.ts';
import { expect, test } from './site.ts';

const dist = join(import.meta.dirname, '../../dist');

const checker = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      // Firefox fills in again what was chosen before a reload; `off` on radios and checkboxes is how to stop it.
      'valid-autocomplete': 'off',
    },
  }),
);

for (const path of pages) {
  test(`${path} is HTML as the standard has it`, async () => {
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    // Astro puts the one line of style that its islands need beside the first of them, where the standard has none.
    const html = readFileSync(file, 'utf8').replace(/<style>astro-island[^<]*<\/style>/g, '');
    const { results } = await checker.validateString(html, path);
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, selector }) => `${ruleId}: ${message} (${selector}, line ${line})`,
      ),
    );
    expect(faults).toEqual([]);
  });
}
