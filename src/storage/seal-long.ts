import type { Stamped } from './stamps.ts';

/** How many stamps keep their text; with more, all are written anew once. */
const MOST_STAMPS = 10_000;

/**
 * A way to seal records of one version that have thousands of stamps and are written at every keystroke: of all stamps a
 * letter changes two, and the others have the text they had. Gives what `JSON.stringify` gives.
 */
export function longSeal(version: number): (state: Stamped) => string {
  const written = new Map<string, { at: number; text: string }>();
  return ({ value, stamps }) => {
    if (written.size > MOST_STAMPS) written.clear();
    const texts = Array.from(stamps, ([path, at]) => {
      const known = written.get(path);
      if (known?.at === at) return known.text;
      const text = `${JSON.stringify(path)}:${at}`;
      written.set(path, { at, text });
      return text;
    });
    return `{"version":${version},"data":${JSON.stringify(value)},"stamps":{${texts}}}`;
  };
}
