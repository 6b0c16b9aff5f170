import type { RecordType } from './envelope.ts';

/** The type of a record by its name, such as `plan/4f…`, and its id; undefined where no type has such records. */
export function typeOf(
  record: string,
  types: readonly RecordType<unknown>[],
): { type: RecordType<unknown>; id: string } | undefined {
  const [name = '', ...rest] = record.split('/');
  const id = rest.join('/');
  const type = types.find((one) => one.name === name && (one.several ?? false) === (id !== ''));
  return type && { type, id };
}
