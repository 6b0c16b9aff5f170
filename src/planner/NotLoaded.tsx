import { useStored } from './useStored.tsx';
import { notLoadedWords } from './words.ts';

/** Says, where a part of the site did not load, that it did not. */
export const NotLoaded = () => (
  <p class="field-error" role="alert">
    <NotLoadedText />
  </p>
);

/** The same as text alone. Not every browser asks for a part a second time, so a reload is the way. */
export function NotLoadedText() {
  return <>{useStored() ? notLoadedWords.stored : notLoadedWords.onPage}</>;
}
