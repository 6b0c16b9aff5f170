import type { RecordType } from '../storage/envelope.ts';

/** The colours a visitor can choose, with the words people see; empty follows the device. */
export const themes = { '': 'As on my device', light: 'Light', dark: 'Dark' } as const;

export type Theme = keyof typeof themes;

/** How the visitor wants the site to behave. */
interface Settings {
  /** Whether the key `/` opens search. People who speak to their computer may trip over a single key (WCAG 2.1.4). */
  slashKey: boolean;
  theme: Theme;
}

export const settingsRecord: RecordType<Settings> = {
  name: 'settings',
  policy: { backedUp: true, shared: false },
  version: 2,
  initial: { slashKey: true, theme: '' },
  read(data, damaged) {
    const { slashKey, theme } = (data ?? {}) as Partial<Settings>;
    if (typeof slashKey !== 'boolean') throw new Error('slashKey is neither true nor false.');
    if (isTheme(theme)) return { slashKey, theme };
    damaged('theme: it is no choice of colours.');
    return { slashKey, theme: '' };
  },
  migrations: { 1: (data) => ({ theme: '', ...(data as object) }) },
};

/** Whether this is one of the colours to choose. */
export function isTheme(value: unknown): value is Theme {
  return typeof value === 'string' && Object.hasOwn(themes, value);
}
