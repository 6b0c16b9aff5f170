import type { ComponentChildren } from 'preact';
import type { BackupContents, BackupRecord } from '../storage/backup-file.ts';
import { stateWords, takeBackWords as words } from './words.ts';

interface Props {
  contents: BackupContents;
  /** Names a record in words. */
  describe: (record: string, value: unknown) => string;
  children: ComponentChildren;
}

/** Whether a backup holds anything that is not here already. */
export function holdsMore({ records, setAside }: BackupContents): boolean {
  return setAside.length > 0 || records.some(({ state }) => state === 'new' || state.startsWith('changed'));
}

/** What is in a backup, each record set against what is kept here, before anything changes. */
export function BackupPreview({ contents, describe, children }: Props) {
  return (
    <section class="backup-preview stack" aria-labelledby="backup-preview">
      <h3 id="backup-preview" tabIndex={-1}>
        {words.preview(contents.exported.slice(0, 10))}
      </h3>
      <table class="backup-table">
        <thead>
          <tr>
            <th scope="col">{words.record}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {contents.records.map((item) => (
            <tr key={item.record}>
              <td>{describe(item.record, item.found?.value)}</td>
              <td>{stateOf(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!holdsMore(contents) && <p>{words.nothingToTake}</p>}
      {children}
    </section>
  );
}

function stateOf({ state, reason }: BackupRecord): string {
  if (!reason) return stateWords[state];
  return state === 'damaged'
    ? `${stateWords[state]} (${reason})`
    : `${stateWords[state]}. ${words.partly} ${reason}`;
}
