import { noStamps, type Stamped } from './stamps.ts';

/** What becomes of the records of a type, besides being kept in this browser. */
interface Policy {
  /** Whether a backup file holds them. Changing what a backup holds counts towards the reminder to make one. */
  backedUp: boolean;
  /** False where changing one is no reason to make a backup, as with the place where a guide was left. */
  reminds?: false;
  /** Whether a visitor can put them into a link to give away. */
  shared: boolean;
}

/** A kind of record: what it is called, its present version, and how stored data becomes a value. */
export interface RecordType<Value> {
  /** First part of the storage key, such as `plan`. Never changes. */
  readonly name: string;
  /** Whether there are several, each under an id of its own. */
  readonly several?: boolean;
  /** Whether a second one may stand beside the first under a new id, as a copy of a plan may. */
  readonly copies?: boolean;
  readonly policy: Policy;
  /** Version of the shape now written, counted from 1. */
  readonly version: number;
  /** The value where nothing is stored. */
  readonly initial: Value;
  /** Gives the text to store, where a record is long and has a quicker way to it: see `seal-long`. */
  readonly seal?: (state: Stamped) => string;
  /**
   * Gives the value in data of the present version. What cannot be read of it is left out and told to `damaged`, with
   * what is wrong. Throws an Error that says what is wrong where nothing can be read.
   */
  readonly read: (data: unknown, damaged: (reason: string) => void) => Value;
  /** For each older version, how its data becomes data of the next version. */
  readonly migrations: Readonly<Record<number, (data: unknown) => unknown>>;
}

/** What a stored text turned out to be. */
export type Opened<Value> =
  | ({
      state: 'read';
      /** What is wrong with the parts that could not be read and are left out. */
      damage?: string;
    } & Stamped<Value>)
  | { state: 'damaged'; reason: string }
  | { state: 'newer'; version: number };

/** More versions than any record will ever have: a larger number is damage, not a newer build. */
const MOST_VERSIONS = 10_000;

/** The year 3000, in milliseconds since 1970. A later stamp is damage, and would win over every change to come. */
const LATEST_MOMENT = 32_503_680_000_000;

/** The text to store for a value: its version, its data, and when each part of it changed. */
export function seal<Value>(type: RecordType<Value>, state: Stamped<Value>): string {
  const { value, stamps } = state;
  return (
    type.seal?.(state) ??
    JSON.stringify({ version: type.version, data: value, stamps: Object.fromEntries(stamps) })
  );
}

/** Reads a stored text: parses it, migrates it to the present version and validates it. Never throws. */
export function open<Value>(type: RecordType<Value>, text: string): Opened<Value> {
  try {
    return openData(type, JSON.parse(text));
  } catch {
    return { state: 'damaged', reason: 'The text is not JSON; it may have been cut off.' };
  }
}

/** The same for an envelope that is parsed already, as in a backup file. Never throws. */
export function openData<Value>(type: RecordType<Value>, envelope: unknown): Opened<Value> {
  if (
    typeof envelope !== 'object' ||
    envelope === null ||
    !Object.hasOwn(envelope, 'version') ||
    !Object.hasOwn(envelope, 'data')
  ) {
    return { state: 'damaged', reason: 'It has no version and data.' };
  }
  const { version, data, stamps } = envelope as { version: unknown; data: unknown; stamps?: unknown };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > MOST_VERSIONS) {
    return { state: 'damaged', reason: 'Its version is not a whole number from 1.' };
  }
  if (version > type.version) return { state: 'newer', version };
  const damage: string[] = [];
  try {
    let present = data;
    for (let from = version; from < type.version; from++) {
      const migrate = type.migrations[from];
      if (!migrate) return { state: 'damaged', reason: `Nothing is known of version ${from}.` };
      present = migrate(present);
    }
    const value = type.read(present, (reason) => damage.push(reason));
    const read = { state: 'read', value, stamps: readStamps(stamps) } as const;
    return damage.length > 0 ? { ...read, damage: damage.join(' ') } : read;
  } catch (error) {
    return { state: 'damaged', reason: (error as Error).message };
  }
}

/** Stamps that are no moments are left out: their parts count as changed long ago. */
function readStamps(stamps: unknown): Stamped['stamps'] {
  if (typeof stamps !== 'object' || stamps === null) return noStamps;
  return new Map(
    Object.entries(stamps).filter(([, at]) => Number.isSafeInteger(at) && at > 0 && at < LATEST_MOMENT),
  );
}
