/** A kind of record: what it is called, its present version, and how stored data becomes a value. */
export interface RecordType<Value> {
  /** First part of the storage key, such as `plan`. Never changes. */
  readonly name: string;
  /** Whether there are several, each under an id of its own. */
  readonly several?: boolean;
  /** Version of the shape now written, counted from 1. */
  readonly version: number;
  /** The value where nothing is stored. */
  readonly initial: Value;
  /** Gives the value in data of the present version. Throws an Error that names the field when it is not one. */
  readonly read: (data: unknown) => Value;
  /** For each older version, how its data becomes data of the next version. */
  readonly migrations: Readonly<Record<number, (data: unknown) => unknown>>;
}

/** What a stored text turned out to be. */
export type Opened<Value> =
  | { state: 'read'; value: Value }
  | { state: 'damaged'; reason: string }
  | { state: 'newer'; version: number };

/** The text to store for a value: its version and its data. */
export function seal<Value>(type: RecordType<Value>, value: Value): string {
  return JSON.stringify({ version: type.version, data: value });
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
    !('version' in envelope) ||
    !('data' in envelope)
  ) {
    return { state: 'damaged', reason: 'It has no version and data.' };
  }
  const { version } = envelope;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { state: 'damaged', reason: 'Its version is not a whole number.' };
  }
  if (version > type.version) return { state: 'newer', version };
  try {
    let data: unknown = envelope.data;
    for (let from = version; from < type.version; from++) {
      const migrate = type.migrations[from];
      if (!migrate) return { state: 'damaged', reason: `Nothing is known of version ${from}.` };
      data = migrate(data);
    }
    return { state: 'read', value: type.read(data) };
  } catch (error) {
    return { state: 'damaged', reason: error instanceof Error ? error.message : String(error) };
  }
}
