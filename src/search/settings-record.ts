import * as v from 'valibot';
import type { RecordType } from '../storage/envelope.ts';

const settings = v.object({
  /** Whether the key `/` opens search. People who speak to their computer may trip over a single key (WCAG 2.1.4). */
  slashKey: v.boolean(),
});

/** How the visitor wants the site to behave. */
export const settingsRecord: RecordType<v.InferOutput<typeof settings>> = {
  name: 'settings',
  policy: { backedUp: true, shared: false },
  version: 1,
  initial: { slashKey: true },
  read: (data) => v.parse(settings, data),
  migrations: {},
};
