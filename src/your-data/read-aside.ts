import { open } from '../storage/envelope.ts';
import type { SetAside } from '../storage/set-aside.ts';
import { typeOf } from '../storage/type-of.ts';
import { recordTypes } from './record-types.ts';

/** What a text says that was set aside; undefined where it cannot be read. */
export function readAside({ record, text }: Pick<SetAside, 'record' | 'text'>): unknown {
  const found = typeOf(record, recordTypes);
  const opened = found && open(found.type, text);
  return opened?.state === 'read' ? opened.value : undefined;
}
