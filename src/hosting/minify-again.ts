import type { ViteUserConfig } from 'astro';
import { minify } from 'terser';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Minifies scripts once more, after the bundler. Terser sees what Oxc does not, such as functions that are called but
 * once; by itself it leaves more than the two together.
 */
export const minifyAgain = (): Plugin => ({
  name: 'waymark:minify-again',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const { code } = await minify(output.code, {
          module: true,
          ecma: 2022,
          compress: { passes: 4 },
          format: { comments: false },
        });
        output.code = code ?? output.code;
      }
    },
  },
});
