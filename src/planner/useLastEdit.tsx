import { useState } from 'preact/hooks';
import { useStore } from '../storage/use-store.tsx';
import { $editCount } from './edit-store.ts';

/**
 * What the last edit did, such as which item it deleted, and a way to note it right after. It is gone at the next edit,
 * or when nothing is noted.
 */
export function useLastEdit<What>(): [what: What | undefined, note: (what?: What) => void] {
  const [noted, setNoted] = useState<{ edit: number; what?: What }>();
  const isLast = noted?.edit === useStore($editCount);
  return [isLast ? noted.what : undefined, (what) => setNoted({ edit: $editCount.get(), what })];
}
