import { address } from '../site.ts';
import { $keeping, keeper } from './kept.ts';
import { useStore } from './use-store.tsx';
import { memoryWords, noticeWords } from './words.ts';

/** Says when changes are not being stored or something could not be read; otherwise an empty live region. */
export function StorageNotice() {
  const { memory, unreadable, sessionOnly } = useStore($keeping);
  const yourData = <a href={address('/your-data/')}>{noticeWords.yourData}</a>;
  return (
    <div class="storage-notice" role="status">
      {memory && (
        <div class="notice notice-warning stack">
          <p>{memoryWords[memory]}</p>
          <div class="button-row">
            {memory === 'cleared' && (
              <button type="button" class="button" onClick={() => keeper.keepAgain()}>
                {noticeWords.keepAgain}
              </button>
            )}
            <button
              type="button"
              class="button-plain"
              // Loaded when pressed: the file is written on a bad day only.
              onClick={() =>
                import('./download-backup.ts').then(({ downloadBackup }) => downloadBackup(keeper))
              }
            >
              {noticeWords.download}
            </button>
          </div>
        </div>
      )}
      {unreadable > 0 && (
        <p class="notice">
          {noticeWords.unreadable} {yourData}.
        </p>
      )}
      {sessionOnly && (
        <p class="notice">
          {noticeWords.sessionOnly} {yourData}.
        </p>
      )}
    </div>
  );
}
