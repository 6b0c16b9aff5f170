import { useStore } from '@nanostores/preact';
import { $keeping, keeper } from '../storage/kept.ts';
import { downloadText } from './download.ts';
import { words } from './words.ts';

/** What could not be read or was replaced, each with a way to save it and to discard it. */
export function SetAsideList() {
  const { setAside } = useStore($keeping);
  if (setAside.length === 0) return null;
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">{words.setAside}</h2>
      <p>{words.setAsideAbout}</p>
      <ul class="kept-list">
        {keeper.setAside().map(({ key, record, at, text }) => (
          <li key={key}>
            <p>
              {record}, {at.slice(0, 16).replace('T', ' ')} UTC
            </p>
            <div class="button-row">
              <button
                type="button"
                class="button-plain"
                aria-label={`${words.downloadOne}: ${record}`}
                onClick={() =>
                  downloadText(`waymark-set-aside-${record.replaceAll('/', '-')}.txt`, text, 'text/plain')
                }
              >
                {words.downloadOne}
              </button>
              <button
                type="button"
                class="button-quiet"
                aria-label={`${words.discard}: ${record}`}
                onClick={() => keeper.discard(key)}
              >
                {words.discard}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
