/** The words around a worksheet that are the same for each. */
export const kitWords = {
  sheet: 'Worksheet',
  print: 'Print this sheet',
  printHint: 'Print it from your browser’s menu: it fills one page of A4 or Letter.',
  facts: (who: string, minutes: number) => `${who} · about ${minutes} minutes`,
  minutes: (minutes: number) => `${minutes} min`,
  other: 'Something else',
  guides: 'Guides that go with it',
  item: 'What you have seen',
  rings: (rings: string[]) => `The rings of the map, from the middle outwards: ${rings.join(', ')}.`,
  all: 'All worksheets',
} as const;
