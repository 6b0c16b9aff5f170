import { keeper, startKeeping } from '../storage/kept.ts';
import { settingsRecord } from './settings-record.ts';

/** Makes a checkbox show and change whether the key `/` opens search. */
export function bindSlashKey(box: HTMLInputElement): void {
  startKeeping();
  const show = () => {
    box.checked = keeper.get(settingsRecord).slashKey;
  };
  show();
  keeper.watch(show);
  box.addEventListener('change', () => {
    keeper.update(settingsRecord, '', (settings) => ({ ...settings, slashKey: box.checked }));
  });
}
