import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** V8 compiles all of a script that begins so while it arrives, beside the page; other engines pass over the comment. */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

/** The islands that a visitor answers to; others have less to do, or show what was done. */
const ANSWERED_TO = /\/(Quiz|Planner)\.tsx$/;

/** In characters. Shorter scripts have little to compile, and in a budget the comment counts too. */
const WORTH_IT = 10_000;

/**
 * Lets browsers compile what brings these islands to life before it is called, not function by function while the visitor
 * waits. On a slow phone a quiz takes its first answer some 80 milliseconds sooner (tests/bench/README.md).
 */
export const compileEarly = (): Plugin => ({
  name: 'waymark:compile-early',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const early = new Set<string>();
      const add = (file: string) => {
        const output = bundle[file];
        if (output?.type !== 'chunk' || early.has(file)) return;
        early.add(file);
        if (output.code.length >= WORTH_IT) output.code = COMPILE_ALL + output.code;
        output.imports.forEach(add);
      };
      for (const [file, output] of Object.entries(bundle))
        if (output.type === 'chunk' && output.isEntry && ANSWERED_TO.test(output.facadeModuleId ?? ''))
          add(file);
    },
  },
});
