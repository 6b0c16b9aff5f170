import type { ComponentChildren } from 'preact';
import type { BackupContents, BackupRecord } from '../storage/backup-file.ts';
import { sameAside } from '../storage/put-aside.ts';
import type { SetAside } from '../storage/set-aside.ts';
import { readAside } from './read-aside.ts';
import type { Describe } from './record-types.ts';
import { asideInWords, stateWords, bringBackWords as words } from './words.ts';

interface Props {
  contents: BackupContents;
  /** What is set aside here. */
  aside: SetAside[];
  describe: Describe;
  children: ComponentChildren;
}

/** Whether a backup holds anything that is not here already. */
export function holdsMore({ records, setAside }: BackupContents, aside: SetAside[]): boolean {
  return (
    setAside.some((item) => stateOfAside(item, aside) === 'new') ||
    records.some(({ state }) => state === 'new' || state.startsWith('changed'))
  );
}

/** What is in a backup, each record set against what is kept here, before anything changes. */
export function BackupPreview({ contents, aside, describe, children }: Props) {
  return (
    <section class="backup-preview stack" aria-labelledby="backup-preview">
      <h3 id="backup-preview" tabIndex={-1}>
        {words.preview(contents.exported)}
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
          {contents.setAside.map((item) => (
            <tr key={item.why + item.at + item.record + item.text}>
              <td>{asideInWords(describe(item.record, readAside(item)), item)}</td>
              <td>{stateWords[stateOfAside(item, aside)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!holdsMore(contents, aside) && <p>{words.nothingToTake}</p>}
      {children}
    </section>
  );
}

function stateOfAside(item: BackupContents['setAside'][number], aside: SetAside[]): 'same' | 'new' {
  return aside.some((other) => sameAside(item, other)) ? 'same' : 'new';
}

function stateOf({ state, reason }: BackupRecord): string {
  if (!reason) return stateWords[state];
  return state === 'damaged'
    ? `${stateWords[state]} (${reason})`
    : `${stateWords[state]}. ${words.partly} ${reason}`;
}
