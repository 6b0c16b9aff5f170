import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { citationMarks } from './src/guides/citation-marks.ts';
import { rootLinks } from './src/guides/root-links.ts';
import { scrollingTables } from './src/guides/scrolling-tables.ts';
import { preloadIslands } from './src/hosting/preload-islands.ts';
import { securityDirectives } from './src/hosting/security-policy.ts';
import { smallIslands } from './src/hosting/small-islands.ts';
import { smallPreload } from './src/hosting/small-preload.ts';
import { searchIndex } from './src/search/index-build.ts';

const base = process.env.BASE_PATH ?? '/';

/**
 * What every island needs, in a few files instead of a dozen: fewer requests, and each compresses better. What a page
 * without islands needs too comes first, so that it never fetches Preact.
 */
const sharedChunks = [
  { name: 'page', test: /preload-helper|src\/storage\/(shelf|peek)\.ts|src\/address\.ts/, priority: 2 },
  {
    name: 'island',
    test: /node_modules\/(preact|nanostores)\/|src\/hosting\/preact-client|src\/storage\/(kept|keeper|known|stamps|set-aside|envelope|use-store)\./,
    priority: 1,
  },
  // A word that the sheet and a quiz's result both need: a group below would take it, and the quiz would fetch that whole.
  { name: 'site', test: /src\/site\./, priority: 2 },
  // What it takes to add a step to a kept plan, which the quiz does too.
  { name: 'kept-plans', test: /src\/planner\/(plans|plan-record|new-id)\.ts$/, priority: 1 },
  // What the planner and the roadmap share beside: the room's own files but those that are loaded when they are wanted.
  {
    name: 'plan',
    test: /src\/planner\/(?!add-step|edits-note|plan-as-text|momentum|goal-sentence|example-schema)[\w-]+\.tsx?$|tab-note/,
    priority: 1,
  },
  // The sheet, from which the parts that look back, and the setting on paper, take pieces when they are loaded.
  {
    name: 'sheet',
    test: /src\/planner\/roadmap\/(?!check-in-log|CheckInLog|Closing|log-words|looking-back|sheet-layout|sheet-height)/,
    priority: 0,
  },
  // The quiz to its first answer: one file compresses better than the many that the result and the list share with it.
  { name: 'quiz-records', test: /src\/quiz\/(answers|results|settings)-record\./, priority: 1 },
  {
    name: 'quiz',
    test: /src\/quiz\/(taking\/|answer\.|answers-store|settings-store|definition|phrases)/,
    priority: 1,
  },
];

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://waymark.example',
  base,
  trailingSlash: 'always',
  // Tests build a second site, under a base path and with fixtures added, beside the real one.
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.ASTRO_CACHE_DIR ?? './node_modules/.astro',
  markdown: {
    processor: satteri({ mdastPlugins: [citationMarks, rootLinks(base), scrollingTables] }),
    // Shiki writes style attributes, which the security policy blocks; the guides hold no code.
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !page.endsWith('/your-data/') }),
    preloadIslands(),
    searchIndex(),
  ],
  security: {
    csp: {
      directives: [...securityDirectives],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Brygada 1918',
      cssVariable: '--font-heading',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            weight: '400 700',
            style: 'normal',
            src: ['@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2'],
          },
        ],
      },
    },
  ],
  vite: {
    // MDX modules carry a mark of Astro's own, which the bundler takes for a directive and would warn of.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedChunks } } } } },
    },
    plugins: [smallPreload(base), smallIslands()],
  },
});
