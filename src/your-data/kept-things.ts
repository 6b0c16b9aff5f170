import { MARK, PREFIX } from '../storage/record-names.ts';
import { setAsidePrefixes } from '../storage/set-aside.ts';
import { SESSION_ONLY } from '../storage/shelf.ts';
import { keptRecords } from './record-types.ts';

/** Something the site may keep in the browser: under which keys, and what becomes of it. */
export interface KeptThing {
  /** The key, or how it begins where it ends in "…". */
  key: string;
  what: string;
  /** Until it is erased, or until the tab is closed. */
  lasts: 'browser' | 'tab';
  backedUp: boolean;
  /** Whether the visitor can put it into a link. */
  shared: boolean;
  erased: boolean;
}

const note = { backedUp: false, shared: false, erased: true } as const;

/** Everything the site may keep. A test compares it with what a visit leaves behind. */
export const keptThings: readonly KeptThing[] = [
  ...keptRecords.map(
    ({ type: { name, several, policy }, what }): KeptThing => ({
      key: `${PREFIX}${name}${several ? '/…' : ''}`,
      what,
      lasts: 'browser',
      ...policy,
      erased: true,
    }),
  ),
  {
    ...note,
    key: `${setAsidePrefixes.unreadable}…`,
    what: 'Something that could not be read, as it was found',
    lasts: 'browser',
    backedUp: true,
  },
  {
    ...note,
    key: `${setAsidePrefixes.replaced}…`,
    what: 'What something else took the place of, such as a backup you brought back',
    lasts: 'browser',
    backedUp: true,
  },
  {
    ...note,
    key: MARK,
    what: 'A mark that tells a browser that cleared its storage from a roadmap you deleted',
    lasts: 'browser',
  },
  {
    ...note,
    key: 'waymark-tab/planner-edits',
    what: 'Your last 50 edits, so that Undo works after a reload',
    lasts: 'tab',
  },
  {
    ...note,
    key: 'waymark-tab/update-later',
    what: 'When you told a new version of the site to wait',
    lasts: 'tab',
  },
  {
    ...note,
    key: 'waymark-offline/…',
    what: 'In the cache storage: the site’s own pages, for when there is no connection. Nothing that you wrote',
    lasts: 'browser',
    erased: false,
  },
  {
    ...note,
    key: SESSION_ONLY,
    what: 'That this tab keeps nothing once it is closed',
    lasts: 'tab',
    erased: false,
  },
];
