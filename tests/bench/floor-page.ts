const DROPPED = /<(svg|button|script|style|template)\b[\s\S]*?<\/\1>/g;
const TAG = /<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g;
const KEPT = /\s(?:href|id|lang)="[^"]*"/g;

/**
 * The least that can hold the text of a finished page: its main part as bare HTML, without styling, scripts or pictures.
 * No page with the same text can be there sooner, so others are measured against it.
 */
export function floorPage(html: string): string {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  const text = main
    .replace(DROPPED, '')
    .replace(
      TAG,
      (_, name: string, attributes: string) => `<${name}${(attributes.match(KEPT) ?? []).join('')}>`,
    );
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${title}<body>${text}`;
}
