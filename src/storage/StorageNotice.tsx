import { useStore } from '@nanostores/preact';
import { address } from '../site.ts';
import { $keeping } from './kept.ts';
import { memoryWords, setAsideWords } from './words.ts';

/** Says when changes are not being stored or something had to be set aside; otherwise an empty live region. */
export function StorageNotice() {
  const { memory, setAside } = useStore($keeping);
  return (
    <div class="storage-notice" role="status">
      {memory && (
        <p class="notice notice-warning">
          {memoryWords[memory]} <a href={address('/your-data/')}>Your data</a>
        </p>
      )}
      {setAside.length > 0 && (
        <p class="notice">
          {setAsideWords} <a href={address('/your-data/')}>Your data</a>.
        </p>
      )}
    </div>
  );
}
