import { MARK } from './record-names.ts';
import { browserShelf, tabShelf } from './shelf.ts';

const PREFIX = 'waymark-tab/';

/**
 * How a note begins: with the mark beside the records (`mark.ts`). Another tab that erases everything cannot erase this
 * tab's notes, but what they are about has another mark then, or none.
 */
function beginning(): string {
  try {
    return `${browserShelf.get(MARK) ?? ''}\n`;
  } catch {
    return '\n';
  }
}

/**
 * Reads what this tab noted for itself before it was reloaded; undefined when there is nothing, or when everything was
 * erased since. Never throws.
 */
export function readTabNote(name: string): string | undefined {
  try {
    const note = tabShelf.get(PREFIX + name) ?? '';
    return note.startsWith(beginning()) ? note.slice(beginning().length) : undefined;
  } catch {
    return undefined;
  }
}

/** Notes a text for this tab until it is closed; false when the browser does not let it. */
export function writeTabNote(name: string, text: string): boolean {
  try {
    tabShelf.set(PREFIX + name, beginning() + text);
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
