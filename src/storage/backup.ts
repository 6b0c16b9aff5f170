import { open, openData, type RecordType, seal } from './envelope.ts';
import type { SetAside, SetAsideReason } from './set-aside.ts';

const FORMAT = 'waymark-backup';
const VERSION = 1;
/** A backup of a year's planning is well under 1 MB; far larger files are something else and are not even opened. */
export const MOST_BYTES = 50_000_000;

export const tooLarge =
  'This file is larger than any Waymark backup. Nothing was changed. Choose the file you downloaded here.';

/** A record in a backup file, set against what is kept here. */
export interface BackupRecord {
  record: string;
  /** `damaged` and `newer` records are left out when the backup is taken back. */
  state: 'new' | 'same' | 'different' | 'damaged' | 'newer';
  /** The text to store, in the present version. Empty when the record cannot be taken back. */
  text: string;
  /** Why it is damaged. */
  reason?: string;
}

/** What a file turned out to be: what a backup holds, or why it is none. */
export type BackupContents =
  | { records: BackupRecord[]; setAside: Omit<SetAside, 'key'>[]; exported: string }
  | { problem: string };

/** The text of a backup file: every record, and what was set aside, in a fixed order. */
export function writeBackup(
  texts: [record: string, text: string][],
  setAside: SetAside[],
  exported: string,
): string {
  const records: Record<string, unknown> = Object.create(null);
  const others = setAside.map(({ why, record, at, text }) => ({ why, record, at, text }));
  for (const [record, text] of texts) {
    try {
      records[record] = JSON.parse(text);
    } catch {
      others.push({ why: 'unreadable', record, at: exported, text });
    }
  }
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exported, records, setAside: others }, null, 1)}\n`;
}

/**
 * Reads a backup file and compares it with `texts`, what is kept here. Changes nothing and never throws: a file that
 * is no backup gives the problem in words.
 */
export function readBackup(
  file: string,
  texts: ReadonlyMap<string, string>,
  types: readonly RecordType<unknown>[],
): BackupContents {
  let parsed: unknown;
  try {
    parsed = JSON.parse(file);
  } catch (error) {
    const where = error instanceof Error ? ` (${error.message})` : '';
    return {
      problem: `This file cannot be read as a backup; it may be damaged or cut off${where}. Nothing was changed. Try another copy of the file.`,
    };
  }
  if (!isObject(parsed) || parsed.format !== FORMAT || !isObject(parsed.records)) {
    return {
      problem:
        'This is not a Waymark backup file. Nothing was changed. Choose a file you downloaded on this page.',
    };
  }
  if (typeof parsed.version !== 'number' || parsed.version < 1) {
    return {
      problem:
        'This backup file says no version, so it may be damaged. Nothing was changed. Try another copy of the file.',
    };
  }
  if (parsed.version > VERSION) {
    return {
      problem:
        'This backup was made by a newer version of the site. Nothing was changed. Reload this page and try again.',
    };
  }
  const records = Object.entries(parsed.records).map(([record, envelope]) =>
    compare(record, envelope, texts.get(record), types),
  );
  const setAside = (Array.isArray(parsed.setAside) ? parsed.setAside : []).filter(isSetAsideText);
  return { records, setAside, exported: typeof parsed.exported === 'string' ? parsed.exported : '' };
}

/** The file name for a backup made on this day, an ISO date. */
export function backupName(date: string): string {
  return `waymark-backup-${date}.json`;
}

function compare(
  record: string,
  envelope: unknown,
  here: string | undefined,
  types: readonly RecordType<unknown>[],
): BackupRecord {
  const [name = '', ...id] = record.split('/');
  const type = types.find(
    (candidate) => candidate.name === name && (candidate.several ?? false) === (id.join('/') !== ''),
  );
  if (!type) return { record, state: 'damaged', text: '', reason: 'This site keeps no such record.' };
  const opened = openData(type, envelope);
  if (opened.state === 'damaged') return { record, state: 'damaged', text: '', reason: opened.reason };
  if (opened.state === 'newer') return { record, state: 'newer', text: '' };
  const text = seal(type, opened.value);
  if (here === undefined) return { record, state: 'new', text };
  // Read and written again, so that the order of fields makes no difference.
  const present = open(type, here);
  const same = present.state === 'read' && seal(type, present.value) === text;
  return { record, state: same ? 'same' : 'different', text };
}

const reasons: readonly SetAsideReason[] = ['unreadable', 'replaced'];

const isSetAsideText = (item: unknown): item is Omit<SetAside, 'key'> =>
  isObject(item) &&
  reasons.some((why) => why === item.why) &&
  typeof item.record === 'string' &&
  // A date without a slash: it becomes part of a key.
  typeof item.at === 'string' &&
  !item.at.includes('/') &&
  typeof item.text === 'string';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
