import type { RecordType } from './envelope.ts';
import type { Change, Held, Surroundings } from './keeping.ts';
import { recordName } from './record-names.ts';
import { createShelving } from './shelving.ts';
import { noStamps, type Stamped, stampChanges } from './stamps.ts';

export type Keeper = ReturnType<typeof createKeeper>;

/**
 * Keeps records on a shelf: reads them, changes them, and tells of changes. `now` gives the moment something changes or is
 * set aside. No method throws: what the shelf refuses is held in memory, and `keeping()` tells why.
 */
export function createKeeper({ onChange, ...surroundings }: Surroundings) {
  const listeners = new Set<(change: Change) => void>();
  const { latestOf, hold, nextMoment, known, texts, ...upkeep } = createShelving(surroundings, (change) => {
    for (const listener of listeners) listener(change);
  });

  return {
    ...upkeep,
    texts,

    /** The value of a record, its initial value where there is none. */
    get<Value>(type: RecordType<Value>, id = ''): Value {
      return (latestOf(type, recordName(type, id)).state?.value ?? type.initial) as Value;
    },

    /** The same with its stamps; undefined where there is none. */
    find<Value>(type: RecordType<Value>, id = ''): Stamped<Value> | undefined {
      return latestOf(type, recordName(type, id)).state as Stamped<Value> | undefined;
    },

    /** Changes a record: `edit` gets the latest value, whoever wrote it, and gives the next. Gives what then holds. */
    update<Value>(type: RecordType<Value>, id: string, edit: (value: Value) => Value): Value {
      const record = recordName(type, id);
      const found = latestOf(type, record);
      const { value, stamps } = (found.state ?? { value: type.initial, stamps: noStamps }) as Stamped<Value>;
      const next = edit(value);
      if (next === value) return value;
      const stamped = stampChanges(value, next, stamps, nextMoment());
      if (stamped.changed.length === 0) return value;
      hold(record, found, { value: next, stamps: stamped.stamps });
      onChange?.(found.type, record, stamped.changed);
      return (found.state?.value ?? next) as Value;
    },

    /** Makes this what a record says, with stamps that were given before, or makes it none. No change of the visitor's. */
    put<Value>(type: RecordType<Value>, id: string, state: Stamped<Value> | undefined): void {
      const record = recordName(type, id);
      hold(record, latestOf(type, record), state);
    },

    /** Removes a record, as a change of the visitor's. */
    remove(type: RecordType<unknown>, id = ''): void {
      const record = recordName(type, id);
      hold(record, latestOf(type, record), undefined);
      onChange?.(type, record, ['']);
    },

    /** The ids under which records of this type are kept, in alphabetical order. */
    ids: (type: { name: string }): string[] =>
      texts()
        .filter(([record]) => record.startsWith(`${type.name}/`))
        .map(([record]) => record.slice(type.name.length + 1)),

    /** What is held in memory alone. */
    held: (): Held[] =>
      known().flatMap(([record, { type, state, held }]) =>
        held && state ? [{ record, type, id: record.slice(type.name.length + 1), state }] : [],
      ),

    /** Calls back with each change, wherever it was made. Gives the way to stop. */
    watch(listener: (change: Change) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
