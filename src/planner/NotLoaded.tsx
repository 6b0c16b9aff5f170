import { $keeping } from '../storage/kept.ts';
import { useStore } from '../storage/use-store.tsx';
import { notLoadedWords } from './words.ts';

/** Says that a part of the site did not load. Not every browser asks for it a second time, so a reload is the way. */
export function NotLoaded() {
  const { memory } = useStore($keeping);
  return <>{memory ? notLoadedWords.onPage : notLoadedWords.stored}</>;
}
