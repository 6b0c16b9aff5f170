import { PREFIX } from './record-names.ts';
import { SESSION_ONLY } from './shelf.ts';

/** An expression, for a script that runs before all modules, of where this page keeps what is entered. May throw. */
export const earlyShelf = `sessionStorage["${SESSION_ONLY}"]?sessionStorage:localStorage`;

/** An expression of the stored text of a record on that shelf; undefined where there is none. */
export const earlyText = (shelf: string, record: string) => `${shelf}["${PREFIX}${record}"]`;
