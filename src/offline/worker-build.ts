import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { keepsCopies } from './build-setting.ts';
import { listFiles, WORKER } from './list-files.ts';

/**
 * Writes the worker that keeps the site on a visitor's device, once all else is built. With `OFFLINE=off` it writes one
 * that removes itself and its copies from every device it was on, pages register none, and there is no `/offline/`.
 */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'waymark:offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
        // The page that stands in for one that is not kept: where nothing is kept, it would be a dead end.
        if (keepsCopies) injectRoute({ pattern: '/offline', entrypoint: './src/pages/_offline.astro' });
        const works = command === 'build' && keepsCopies;
        updateConfig({ vite: { define: { 'import.meta.env.KEEPS_COPIES': JSON.stringify(works) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await (keepsCopies ? writeWorker(folder) : writeRetiringWorker(folder));
        logger.info(
          keepsCopies ? 'The worker keeps the site on devices.' : 'The worker removes itself from devices.',
        );
      },
    },
  };
}

/** Writes the worker for the finished build in a folder, with the list of its files. */
export const writeWorker = (folder: string) =>
  bundle('worker.ts', folder, `const siteFiles = ${JSON.stringify(listFiles(folder))};\n`);

/** Writes a worker that removes the one before it, and all it kept, from every device. */
export const writeRetiringWorker = (folder: string) => bundle('retire.ts', folder, '');

async function bundle(entry: string, folder: string, before: string): Promise<void> {
  const bundled = await rolldown({ input: join(import.meta.dirname, 'worker', entry) });
  try {
    const { output } = await bundled.generate({ format: 'iife', minify: true });
    await writeFile(join(folder, WORKER), before + output[0].code);
  } finally {
    await bundled.close();
  }
}
