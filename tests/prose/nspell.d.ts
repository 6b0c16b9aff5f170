declare module 'nspell' {
  /** A Hunspell-compatible spell checker; the package brings no types of its own. */
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): {
    correct(word: string): boolean;
    add(word: string): void;
  };
}
