import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { basePath } from './src/base-path.ts';
import { citationMarks } from './src/guides/citation-marks.ts';
import { rootLinks } from './src/guides/root-links.ts';
import { scrollingTables } from './src/guides/scrolling-tables.ts';
import { compileEarly } from './src/hosting/compile-early.ts';
import { earlyScript } from './src/hosting/early-script.ts';
import { leanPages } from './src/hosting/lean-pages.ts';
import { minifyAgain } from './src/hosting/minify-again.ts';
import { preloadIslands } from './src/hosting/preload-islands.ts';
import { scriptNames } from './src/hosting/script-names.ts';
import { securityDirectives } from './src/hosting/security-policy.ts';
import { sha256 } from './src/hosting/sha256.ts';
import { siteAddress } from './src/hosting/site-address.ts';
import { mayBeListed } from './src/hosting/site-map.ts';
import { smallIslands } from './src/hosting/small-islands.ts';
import { smallPreload } from './src/hosting/small-preload.ts';
import { offlineWorker } from './src/offline/worker-build.ts';
import { showBegun } from './src/pages/_begun.ts';
import { earlyStep } from './src/quiz/taking/early-step.ts';
import { searchIndex } from './src/search/index-build.ts';

const base = basePath(process.env.BASE_PATH);
/** Tests build a second site, under a base path and with fixtures added, beside the real one. */
const outDir = process.env.OUT_DIR ?? './dist';

/**
 * What every island needs, in a few files instead of a dozen: fewer requests, and each compresses better. What a page
 * without islands needs too comes first, so that it never fetches Preact.
 */
const sharedChunks = [
  {
    name: 'page',
    test: /preload-helper|src\/storage\/(shelf|peek)\.ts|src\/address\.ts|src\/(search\/shortcut|settings\/theme-switch|offline\/soon)\.ts/,
    priority: 2,
  },
  {
    name: 'island',
    test: /node_modules\/(preact|nanostores)\/|src\/hosting\/preact-client|src\/storage\/(kept|keeper|shelving|mark|record-names|known|stamps|set-aside|envelope|use-store)\./,
    priority: 1,
  },
  // A word that the sheet and a quiz's result both need: a group below would take it, and the quiz would fetch that whole.
  { name: 'site', test: /src\/site\./, priority: 2 },
  // The plan as guides and quizzes add to it; then the open plan, as planner and roadmap show it.
  {
    name: 'plans',
    test: /src\/planner\/(plans|plan-record|read-plan|plan|closing|edits|revert|dates|new-id)\.ts/,
    priority: 1,
  },
  {
    name: 'plan-store',
    test: /src\/planner\/(plan-store|useToday|NotLoaded|words|goal-lead|milestone-order|newest-first|take-away\/(OtherWays|open-words))\./,
    priority: 1,
  },
  {
    name: 'planner-forms',
    test: /src\/planner\/(forms\/(?!RadioField|dragging|drop-place)|edit-store|history|paint-first|check-ins\/steps|useLastEdit|useLoaded|progress)|src\/storage\/tab-note\./,
    priority: 1,
  },
  // The sheet, from which the parts that look back, and the setting on paper, take pieces when they are loaded.
  {
    name: 'sheet',
    test: /src\/planner\/roadmap\/(?!CheckInLog|Closing|log-words|looking-back|sheet-(layout|height|lines|settings))/,
  },
  // The quiz to its first answer: one file compresses better than the many that the result and the list share with it.
  { name: 'quiz-records', test: /src\/quiz\/(answers|results|settings)-record\./, priority: 1 },
  {
    name: 'quiz',
    test: /src\/quiz\/(taking\/|answer\.|answers-store|settings-store|definition)/,
    priority: 1,
  },
];

/** Scripts that pages carry are called by their hash alone, where the bundler would name them by the page's path. */
const shortNames = ({ name }) => (name.includes('_script_') ? '_astro/[hash].js' : '_astro/[name].[hash].js');

export default defineConfig({
  base,
  trailingSlash: 'always',
  outDir,
  cacheDir: process.env.ASTRO_CACHE_DIR ?? './node_modules/.astro',
  build: { inlineStylesheets: 'always' },
  markdown: {
    processor: satteri({ mdastPlugins: [citationMarks, rootLinks(base), scrollingTables] }),
    // Shiki writes style attributes, which the security policy blocks; the guides hold no code.
    syntaxHighlight: false,
  },
  integrations: [
    siteAddress(),
    mdx(),
    preact(),
    earlyScript(),
    sitemap({ filter: mayBeListed(outDir, base) }),
    preloadIslands(),
    searchIndex(),
    leanPages(),
    // Last of all: it lists every file of the finished build.
    offlineWorker(),
  ],
  security: {
    csp: {
      directives: [...securityDirectives],
      // Each page keeps the hashes of what it holds (leanPages).
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [sha256(earlyStep), sha256(showBegun)],
      },
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Brygada 1918',
      // A title that is there stays as it is: what arrives after it is for the next page.
      display: 'optional',
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
      client: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: sharedChunks }, entryFileNames: shortNames },
          },
        },
      },
    },
    plugins: [scriptNames(), smallPreload(base), smallIslands(), minifyAgain(), compileEarly()],
  },
});
