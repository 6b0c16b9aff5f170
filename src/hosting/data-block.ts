/** Data as the text of a block in a page. `<` is escaped, so that no words in it can end the block. */
export function blockText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
