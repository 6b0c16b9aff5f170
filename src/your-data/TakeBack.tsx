import { useState } from 'preact/hooks';
import {
  type BackupContents,
  type BackupRecord,
  MOST_BYTES,
  readBackup,
  tooLarge,
} from '../storage/backup.ts';
import { keeper } from '../storage/kept.ts';
import { useFocusAfter } from './focus-after.tsx';
import { recordTypes } from './record-types.ts';
import { stateWords, words } from './words.ts';

interface Props {
  /** Names a record in words. */
  describe: (record: string, text: string) => string;
  onDone: (status: string) => void;
}

/** Brings a backup file back: shows first what is in it, then adds or replaces as the visitor chooses. */
export function TakeBack({ describe, onDone }: Props) {
  const [contents, setContents] = useState<BackupContents>();
  const focusAfter = useFocusAfter();

  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    onDone('');
    const read = await (file.size > MOST_BYTES
      ? { problem: tooLarge }
      : file.text().then(
          (text) => readBackup(text, new Map(keeper.texts()), recordTypes),
          () => ({ problem: words.unreadableFile }),
        ));
    input.value = '';
    setContents(read);
    if ('records' in read) focusAfter('backup-preview');
  };
  const close = (status: string) => {
    setContents(undefined);
    focusAfter('backup-file');
    onDone(status);
  };
  const take = (...states: BackupRecord['state'][]) => {
    if (!contents || 'problem' in contents) return;
    const chosen = contents.records.filter(({ state }) => states.includes(state));
    const left = keeper.restore(chosen.map(({ record, text }) => [record, text]));
    keeper.restoreSetAside(contents.setAside);
    close(left.length === 0 ? words.taken : words.leftAsTheyWere(left.length));
  };

  return (
    <div class="field">
      <label class="field-label" for="backup-file">
        {words.take}
      </label>
      <p class="field-hint" id="backup-file-hint">
        {words.takeAbout}
      </p>
      <input
        id="backup-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="backup-file-hint"
        onChange={(event) => choose(event.currentTarget)}
      />
      <div role="status">
        {contents && 'problem' in contents && <p class="field-error">{contents.problem}</p>}
      </div>
      {contents && 'records' in contents && (
        <section class="stack" aria-labelledby="backup-preview">
          <h3 id="backup-preview" tabIndex={-1}>
            {words.preview(contents.exported.slice(0, 10))}
          </h3>
          <table class="backup-table">
            <thead>
              <tr>
                <th scope="col">{words.previewRecord}</th>
                <th scope="col">{words.previewState}</th>
              </tr>
            </thead>
            <tbody>
              {contents.records.map(({ record, text, state, reason }) => (
                <tr key={record}>
                  <td>{describe(record, text)}</td>
                  <td>
                    {stateWords[state]}
                    {reason && ` (${reason})`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{words.replaceAbout}</p>
          <div class="button-row">
            <button type="button" class="button" onClick={() => take('new')}>
              {words.add}
            </button>
            <button type="button" class="button-plain" onClick={() => take('new', 'different')}>
              {words.replace}
            </button>
            <button type="button" class="button-quiet" onClick={() => close(words.cancelled)}>
              {words.cancel}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
