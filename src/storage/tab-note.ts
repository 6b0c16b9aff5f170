import { tabShelf } from './shelf.ts';

const PREFIX = 'waymark-tab/';

/** Reads what this tab noted for itself before it was reloaded; undefined when there is nothing. Never throws. */
export function readTabNote(name: string): string | undefined {
  try {
    return tabShelf.get(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Notes a text for this tab until it is closed; false when the browser does not let it. */
export function writeTabNote(name: string, text: string): boolean {
  try {
    tabShelf.set(PREFIX + name, text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets all that this tab noted. */
export function removeTabNotes(): void {
  try {
    for (const key of tabShelf.keys()) if (key.startsWith(PREFIX)) tabShelf.remove(key);
  } catch {
    // Where nothing can be removed, nothing was kept.
  }
}
