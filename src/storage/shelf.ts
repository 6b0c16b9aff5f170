/** Where texts are kept by key. Every method may throw: storage can be full, blocked or gone at any moment. */
export interface Shelf {
  get(key: string): string | null;
  set(key: string, text: string): void;
  remove(key: string): void;
  keys(): string[];
}

/**
 * A shelf in one of the browser's storages. With blocked cookies the property throws in Chromium and Firefox and is
 * null in some web views, so it is looked up at each use; then every method throws.
 */
const shelfIn = (storage: () => Storage): Shelf => ({
  get: (key) => storage().getItem(key),
  set: (key, text) => storage().setItem(key, text),
  remove: (key) => storage().removeItem(key),
  keys: () => Object.keys(storage()),
});

/** What stays when the browser is closed. */
export const lastingShelf = shelfIn(() => localStorage);

/** What one tab has to itself, until it is closed. */
export const tabShelf = shelfIn(() => sessionStorage);

/** Stands in a tab that keeps nothing. */
export const SESSION_ONLY = 'waymark-session-only';

/** Whether this tab keeps nothing once it is closed, as somebody chose who shares the computer. */
export function isSessionOnly(): boolean {
  try {
    return tabShelf.get(SESSION_ONLY) !== null;
  } catch {
    return false;
  }
}

/** Where this page keeps what is entered. */
export const browserShelf = isSessionOnly() ? tabShelf : lastingShelf;
