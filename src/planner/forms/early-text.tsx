import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { $started } from '../plan-store.ts';

// Read as this module arrives: Preact empties every text area when it takes over the page.
const early = new Map<string, string>();
if (typeof document !== 'undefined') {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('.planner textarea'))
    early.set(field.id, field.value);
}

/** Takes over what was typed in a field before the page's script arrived, where nothing is kept for it yet. */
export function useEarlyText(id: string, value: string, onText: (text: string) => void): void {
  const started = useStore($started);
  useEffect(() => {
    const typed = early.get(id);
    if (!started || !typed) return;
    early.delete(id);
    if (value === '') onText(typed);
  }, [started]);
}
