import type { Message } from '../messages.ts';
import type { SiteFiles } from '../site-files.ts';
import { createAnswers } from './answers.ts';
import { createKeeping } from './keeping.ts';
import type { WorkerScope } from './scope.ts';
import { createTakeOver } from './take-over.ts';
import { createVersions } from './versions.ts';

declare const self: WorkerScope;
/** Written before this script when the site is built. */
declare const siteFiles: SiteFiles;

const versions = createVersions(self, siteFiles.version);
const keeping = createKeeping(self, siteFiles, versions);
const answerTo = createAnswers(self, siteFiles, versions);
const takeOver = createTakeOver(self);
const nothing = () => undefined;

// Fails unless every file came as it was built: then the version before stays.
self.addEventListener('install', (event) => event.waitUntil(versions.claim().then(() => keeping.keepSite())));

self.addEventListener('activate', (event) =>
  event.waitUntil(versions.succeed().then(() => self.clients.claim())),
);

self.addEventListener('fetch', (event) => {
  const answering = answerTo(event.request);
  if (!answering) return;
  event.respondWith(answering.answer);
  const afterwards = async () => {
    await answering.answer;
    if (event.request.mode === 'navigate') await versions.tidy();
    const sparing = self.navigator.connection?.saveData;
    if (answering.searching && !sparing) await keeping.keepSearch();
    else if (answering.missed()) await keeping.mend();
  };
  event.waitUntil(afterwards().catch(nothing));
});

self.addEventListener('message', (event) => {
  const message = event.data as Message;
  if (message === 'use-now') event.waitUntil(takeOver());
  if (message === 'stop') keeping.stop();
  if (message === 'keep-all') {
    const tell = (done: boolean) => event.ports[0]?.postMessage(done);
    event.waitUntil(
      keeping.keepAll().then(
        () => tell(true),
        () => tell(false),
      ),
    );
  }
});
