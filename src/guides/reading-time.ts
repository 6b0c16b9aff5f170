/** Adults read about 238 words of non-fiction a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_A_MINUTE = 238;

/** The number of words in a guide's body, without Markdown marks, link addresses and citation marks. */
export function countWords(body: string): number {
  const text = body
    .replace(/\[@[a-z0-9-]+\]/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^[-|: ]+$/gm, '');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}

/** Whole minutes to read the body, at least one. */
export function readingMinutes(body: string): number {
  return Math.max(1, Math.round(countWords(body) / WORDS_A_MINUTE));
}
