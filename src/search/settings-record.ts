import type { RecordType } from '../storage/envelope.ts';

/** How the visitor wants the site to behave. */
interface Settings {
  /** Whether the key `/` opens search. People who speak to their computer may trip over a single key (WCAG 2.1.4). */
  slashKey: boolean;
}

export const settingsRecord: RecordType<Settings> = {
  name: 'settings',
  policy: { backedUp: true, shared: false },
  version: 1,
  initial: { slashKey: true },
  read(data) {
    const { slashKey } = (data ?? {}) as Partial<Settings>;
    if (typeof slashKey !== 'boolean') throw new Error('slashKey is neither true nor false.');
    return { slashKey };
  },
  migrations: {},
};
