import { useState } from 'preact/hooks';
import { type BackupContents, type BackupRecord, readBackup } from '../storage/backup.ts';
import { keeper } from '../storage/kept.ts';
import { recordTypes } from './record-types.ts';
import { stateWords, words } from './words.ts';

/** Brings a backup file back: shows first what is in it, then adds or replaces as the visitor chooses. */
export function TakeBack({ onDone }: { onDone: (status: string) => void }) {
  const [contents, setContents] = useState<BackupContents>();

  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    onDone('');
    try {
      setContents(readBackup(await file.text(), new Map(keeper.texts()), recordTypes));
    } catch {
      setContents({ problem: words.unreadableFile });
    }
  };
  const take = (states: BackupRecord['state'][]) => {
    if (!contents || 'problem' in contents) return;
    keeper.restore(
      contents.records
        .filter(({ state }) => states.includes(state))
        .map(({ record, text }) => [record, text]),
    );
    setContents(undefined);
    onDone(words.taken);
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
        <section class="stack" aria-label="What is in the file">
          <table class="backup-table">
            <caption>{contents.exported && `Saved on ${contents.exported.slice(0, 10)}`}</caption>
            <thead>
              <tr>
                <th scope="col">Record</th>
                <th scope="col">Compared with this browser</th>
              </tr>
            </thead>
            <tbody>
              {contents.records.map(({ record, state, reason }) => (
                <tr key={record}>
                  <td>{record}</td>
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
            <button type="button" class="button" onClick={() => take(['new'])}>
              {words.add}
            </button>
            <button type="button" class="button-plain" onClick={() => take(['new', 'different'])}>
              {words.replace}
            </button>
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                setContents(undefined);
                onDone(words.cancelled);
              }}
            >
              {words.cancel}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
