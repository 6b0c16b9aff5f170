import { keeper, startKeeping } from '../storage/kept.ts';
import { isTheme, settingsRecord } from './settings-record.ts';

/** Keeps the chosen colours for the pages to come. Anything that is no choice changes nothing. */
export function keepTheme(theme: string): void {
  if (!isTheme(theme)) return;
  startKeeping();
  keeper.update(settingsRecord, '', (settings) =>
    settings.theme === theme ? settings : { ...settings, theme },
  );
}
