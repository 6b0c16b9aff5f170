/** How much is kept, as it travels. A test compares it with the finished build. */
export const sizes = { site: 750, search: 280 } as const;

export const copiesWords = {
  title: 'Without a connection',
  about: `After your first page this browser fetches the rest of the site, about ${sizes.site} KB, so that you can go on without a connection. Search is about ${sizes.search} KB more, fetched when you first use it. These copies hold the site’s own pages and nothing that you wrote. A browser that is set to save data begins only when you ask here. Where the copies are, what is new in the next version of the site is fetched by itself.`,
  state: {
    unknown: 'Looking up what is kept …',
    off: 'This site does not keep its pages on devices just now.',
    unsupported:
      'This browser does not let the site keep its pages here, as in some private windows. You need a connection to go from page to page.',
    'session-only':
      'This tab keeps nothing, and so no pages either. You need a connection to go from page to page.',
    none: 'The pages are not kept on this device.',
    site: 'Guides, worksheets, quizzes, planner and roadmap open without a connection on this device. Search does not yet.',
    all: 'The whole site opens without a connection on this device, search included.',
  },
  keepAll: 'Keep the whole site on this device',
  keepSearch: 'Keep search too',
  keeping: 'Fetching the pages …',
  kept: 'The whole site is on this device now.',
  notKept:
    'Not all of it could be fetched, or there was no room for it. Nothing else is affected. Try again on a steady connection.',
  remove: 'Remove the pages from this device',
  removed: 'Removed. They are fetched again only when you ask for it here.',
  notRemoved:
    'This browser did not let the site remove them. Clear the site’s data in the browser’s own settings.',
} as const;
