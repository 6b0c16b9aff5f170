import { $keeping } from '../storage/kept.ts';
import { useStore } from '../storage/use-store.tsx';
import { notLoadedWords } from './words.ts';

/** Says, where a part of the site did not load, that it did not. */
export const NotLoaded = () => (
  <p class="field-error" role="alert">
    <NotLoadedText />
  </p>
);

/** The same as text alone. Not every browser asks for a part a second time, so a reload is the way. */
export function NotLoadedText() {
  const { memory } = useStore($keeping);
  return <>{memory ? notLoadedWords.onPage : notLoadedWords.stored}</>;
}
