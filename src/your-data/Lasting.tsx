import { useEffect, useState } from 'preact/hooks';
import { keeper } from '../storage/kept.ts';
import { askToStay, type Stay, staysStored } from '../storage/stay.ts';
import { useFocusAfter } from './focus-after.tsx';
import { refusedWords, stayWords, lastingWords as words } from './words.ts';

/** Says how long the browser keeps what is kept, and asks it to keep it for longer. */
export function Lasting({ onDone }: { onDone: (status: string) => void }) {
  const [stay, setStay] = useState<Stay>('unknown');
  const focusAfter = useFocusAfter();
  useEffect(() => {
    staysStored().then(setStay);
  }, []);
  return (
    <section class="rail" aria-labelledby="lasting">
      <h2 id="lasting" tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.about}</p>
      <p>{stayWords[stay]}</p>
      {stay === 'may-go' && (
        <button
          type="button"
          class="button-plain"
          onClick={async () => {
            const answer = await askToStay(keeper);
            // The button is gone then.
            if (answer !== 'may-go') focusAfter('lasting');
            setStay(answer);
            onDone(answer === 'stays' ? stayWords.stays : refusedWords);
          }}
        >
          {words.ask}
        </button>
      )}
    </section>
  );
}
