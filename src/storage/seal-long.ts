import type { Stamped } from './stamps.ts';

/**
 * A way to seal records of one version that have thousands of stamps and are written at every keystroke: a letter changes
 * one item and two stamps, and the others have the text they had. Gives what `JSON.stringify` gives, as long as edits
 * share what they do not change and change nothing in place.
 */
export function longSeal(version: number): (state: Stamped) => string {
  /** The stamps of the last record, each with its text. */
  const written: { path: string; at: number; text: string }[] = [];
  /** Items of lists with their texts. */
  const items = new WeakMap<object, string>();

  const stampTexts = (stamps: Stamped['stamps']) => {
    let place = 0;
    for (const [path, at] of stamps) {
      const known = written[place];
      if (known?.path !== path || known.at !== at)
        written[place] = { path, at, text: `${JSON.stringify(path)}:${at}` };
      place++;
    }
    written.length = place;
    return written.map(({ text }) => text).join();
  };
  const itemText = (item: unknown): string => {
    if (typeof item !== 'object' || item === null) return JSON.stringify(item);
    const text = items.get(item) ?? JSON.stringify(item);
    items.set(item, text);
    return text;
  };
  const dataText = (data: unknown): string => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return JSON.stringify(data);
    const fields = Object.entries(data).map(
      ([name, field]) =>
        `${JSON.stringify(name)}:${Array.isArray(field) ? `[${field.map(itemText)}]` : JSON.stringify(field)}`,
    );
    return `{${fields}}`;
  };

  return ({ value, stamps }) =>
    `{"version":${version},"data":${dataText(value)},"stamps":{${stampTexts(stamps)}}}`;
}
