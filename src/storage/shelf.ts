/** Where texts are kept by key. Every method may throw: storage can be full, blocked or gone at any moment. */
export interface Shelf {
  get(key: string): string | null;
  set(key: string, text: string): void;
  remove(key: string): void;
  keys(): string[];
}

/**
 * The browser's own storage. With blocked cookies the property throws in Chromium and Firefox and is null in some
 * web views, so it is looked up at each use; then every method throws.
 */
export const browserShelf: Shelf = {
  get: (key) => localStorage.getItem(key),
  set: (key, text) => localStorage.setItem(key, text),
  remove: (key) => localStorage.removeItem(key),
  keys: () =>
    Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)).filter(
      (key) => key !== null,
    ),
};
