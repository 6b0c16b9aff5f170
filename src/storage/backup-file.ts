import { readLines, writeLines } from './backup-lines.ts';
import { openData, type RecordType } from './envelope.ts';
import { isObject } from './is-object.ts';
import type { Keeper } from './keeper.ts';
import { merge } from './merge.ts';
import { safekeepingRecord } from './safekeeping.ts';
import type { SetAside, SetAsideReason } from './set-aside.ts';
import { alike, type Stamped } from './stamps.ts';
import { typeOf } from './type-of.ts';

const FORMAT = 'waymark-backup';
const VERSION = 1;
/** A backup of years of planning is well under 5 MB; far larger files are something else and are not even opened. */
export const MOST_BYTES = 25_000_000;

/** How a record in a file stands to what is kept here. `damaged` and `newer` ones cannot be brought back. */
export type BackupState =
  | 'new'
  | 'same'
  | 'changed-here'
  | 'changed-there'
  | 'changed-both'
  | 'damaged'
  | 'newer';

/** A record in a backup file, set against what is kept here. */
export interface BackupRecord {
  record: string;
  state: BackupState;
  /** What can be brought back: its type, its id and what it says. */
  found?: { type: RecordType<unknown>; id: string } & Stamped;
  /** What is wrong with it, or with the parts of it that are left out. */
  reason?: string;
}

/** What a backup holds. */
export interface BackupContents {
  records: BackupRecord[];
  setAside: Omit<SetAside, 'key'>[];
  /** When it was made, an ISO date and time in UTC; empty where the file does not say. */
  exported: string;
}

/** Why a file is no backup. */
export type BackupProblem =
  | 'too-large'
  | 'unreadable'
  | 'damaged'
  | 'not-json'
  | 'foreign'
  | 'no-version'
  | 'newer';

/**
 * Records that mean nothing elsewhere, by name, as this room knows no feature. A test holds them against the policies of
 * all records.
 */
const ABOUT_THIS_BROWSER = new Set([safekeepingRecord.name, 'offline']);

/**
 * The text of a backup file: every record and what was set aside, each on a line of its own and in a fixed order.
 * `exported` is the moment, an ISO date and time in UTC.
 */
export function writeBackup(
  texts: readonly (readonly [record: string, text: string])[],
  setAside: readonly SetAside[],
  exported: string,
): string {
  const others = setAside.map(({ why, record, at, text }) => ({ why, record, at, text }));
  const records: [string, unknown][] = [];
  for (const [record, text] of texts) {
    if (ABOUT_THIS_BROWSER.has(record)) continue;
    try {
      records.push([record, JSON.parse(text)]);
    } catch {
      others.push({ why: 'unreadable', record, at: exported, text });
    }
  }
  return writeLines({ format: FORMAT, version: VERSION, exported }, records, others);
}

/**
 * Reads a backup file and compares it with what is kept. Changes nothing and never throws: a file that is no backup
 * gives the problem, and where it is. `pause` is awaited between records, so that a long file does not hold up the page.
 */
export async function readBackup(
  file: string,
  keeper: Keeper,
  types: readonly RecordType<unknown>[],
  pause: () => Promise<void>,
): Promise<BackupContents | { problem: BackupProblem; where?: string }> {
  const parsed = await parse(file, pause);
  if ('problem' in parsed) return parsed;
  const { head, records, setAside } = parsed;
  if (!isObject(head) || head.format !== FORMAT || !records) return { problem: 'foreign' };
  if (typeof head.version !== 'number' || head.version < 1) return { problem: 'no-version' };
  if (head.version > VERSION) return { problem: 'newer' };
  const compared: BackupRecord[] = [];
  for (const [record, envelope] of records) {
    compared.push(compare(record, envelope, keeper, types));
    await pause();
  }
  return {
    records: compared,
    setAside: setAside.filter(isSetAsideText),
    exported: isMoment(head.exported) ? head.exported : '',
  };
}

interface Parsed {
  head: unknown;
  records: [string, unknown][] | undefined;
  setAside: unknown[];
}

/** Line by line, as the file was written; or whole, where it was laid out anew. */
async function parse(
  file: string,
  pause: () => Promise<void>,
): Promise<Parsed | { problem: BackupProblem; where: string }> {
  const lines = await readLines(file, pause);
  if (lines && 'damagedLine' in lines) return { problem: 'damaged', where: `${lines.damagedLine}` };
  if (lines) return lines;
  try {
    const head: unknown = JSON.parse(file);
    if (!isObject(head)) return { head, records: undefined, setAside: [] };
    const { records, setAside } = head;
    return {
      head,
      records: isObject(records) ? Object.entries(records) : undefined,
      setAside: Array.isArray(setAside) ? setAside : [],
    };
  } catch (error) {
    return { problem: 'not-json', where: (error as SyntaxError).message };
  }
}

/** The file name for a backup made on this day, an ISO date. */
export function backupName(date: string): string {
  return `waymark-backup-${date}.json`;
}

function compare(
  record: string,
  envelope: unknown,
  keeper: Keeper,
  types: readonly RecordType<unknown>[],
): BackupRecord {
  const found = typeOf(record, types);
  if (!found?.type.policy.backedUp)
    return { record, state: 'damaged', reason: 'This site keeps no such record.' };
  const opened = openData(found.type, envelope);
  if (opened.state === 'damaged') return { record, state: 'damaged', reason: opened.reason };
  if (opened.state === 'newer') return { record, state: 'newer' };
  const { value, stamps, damage } = opened;
  const here = keeper.find(found.type, found.id);
  const state = here ? stateOf(here, { value, stamps }) : 'new';
  return { record, state, found: { ...found, value, stamps }, ...(damage ? { reason: damage } : {}) };
}

function stateOf(here: Stamped, there: Stamped): BackupState {
  if (alike(here.value, there.value)) return 'same';
  const { value } = merge(here, there);
  if (alike(value, here.value)) return 'changed-here';
  return alike(value, there.value) ? 'changed-there' : 'changed-both';
}

const reasons: readonly SetAsideReason[] = ['unreadable', 'replaced'];

const isSetAsideText = (item: unknown): item is Omit<SetAside, 'key'> =>
  isObject(item) &&
  reasons.some((why) => why === item.why) &&
  typeof item.record === 'string' &&
  typeof item.text === 'string' &&
  // It becomes part of a key.
  isMoment(item.at);

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));
