/*
 * What unit tests do not run, and why. All else under `src` that is not drawn (`.tsx`, `.astro`) counts as pure and is
 * covered. Each pattern names files that the browser tests or the build itself run.
 */

/** They do nothing but listen to a page, draw on it or ask the browser: `tests/browser` tries them where they run. */
const needABrowser = [
  'src/guides/{added-step,lay-out-rest,listen,opened-source,presses,scrolling-tables}.ts',
  'src/guides/reading/{go-on,guide-marks,reading-place}.ts',
  'src/offline/{device-copies,register,soon,update-notice}.ts',
  'src/offline/worker/{retire,scope,take-over,worker}.ts',
  'src/planner/forms/dragging.ts',
  'src/search/{advice,arrow-keys,dialog,element,filters,finder,history,page,pagefind,results,shortcut}.ts',
  'src/settings/{early-page,slash-key-setting,theme,theme-switch}.ts',
  'src/storage/{download,download-backup,early-peek,kept,notices,session-only,stay}.ts',
  'src/your-data/{move-to-browser,pacer}.ts',
  // Stores over the page's own keeper, two or three calls each.
  'src/quiz/{answers-store,settings-store}.ts',
  'src/quiz/result/results-store.ts',
];

/** Run by Astro while it builds, on its own modules or on the finished pages: the build fails where they do. */
const needTheBuild = [
  'src/content.config.ts',
  'src/content/library.ts',
  'src/pages/**',
  'src/**/*.d.ts',
  'src/guides/{citation-marks,root-links}.ts',
  'src/hosting/{early-script,preload-islands,security-policy,small-islands,small-preload}.ts',
  'src/offline/worker-build.ts',
];

/** A process of its own, which tests start as anybody would and look at from outside. */
const runAsAProgram = ['src/content/new/new-file.ts', 'src/hosting/serve.ts'];

/** Words, and types: a test could only repeat them. Browser tests look for them on the page. */
const nothingToRun = [
  'src/{kits,offline,planner,search,storage,your-data}/words.ts',
  'src/offline/{messages,update-words}.ts',
  'src/planner/{check-ins,editing,forms,sharing,take-away}/words.ts',
  'src/planner/editing/{closing,later,message-form,plan-list}-words.ts',
  'src/planner/roadmap/{log,roadmap}-words.ts',
  'src/planner/take-away/{calendar,open,text}-words.ts',
  'src/quiz/list/list-words.ts',
  'src/quiz/published/{how,second-opinion}-words.ts',
  'src/quiz/result/keep-words.ts',
  'src/storage/keeping.ts',
];

/** Patterns of the files that coverage leaves out. */
export const notCovered = [...needABrowser, ...needTheBuild, ...runAsAProgram, ...nothingToRun];
