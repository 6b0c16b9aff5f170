import { keeper, startKeeping } from '../storage/kept.ts';
import { isTheme, settingsRecord } from './settings-record.ts';

/** Keeps the chosen colours for the pages to come. Anything that is no choice changes nothing. */
export function keepTheme(theme: string): void {
  if (!isTheme(theme)) return;
  startKeeping();
  // The page may have looked up the choice before while this was on its way.
  document.documentElement.dataset.theme = theme;
  keeper.update(settingsRecord, '', (settings) =>
    settings.theme === theme ? settings : { ...settings, theme },
  );
}
