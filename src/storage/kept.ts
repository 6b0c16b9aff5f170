import { atom, type ReadableAtom } from 'nanostores';
import type { RecordType } from './envelope.ts';
import { createKeeper, type Keeping, recordName } from './keeper.ts';
import { browserShelf } from './shelf.ts';

const RETRY_MILLISECONDS = 3000;

/** This page's one keeper. */
export const keeper = createKeeper({ shelf: browserShelf, now: () => new Date() });

const keeping = atom<Keeping>({ memory: undefined, unreadable: 0 });

/** Whether changes are being stored: what `StorageNotice` shows. */
export const $keeping: ReadableAtom<Keeping> = keeping;

/** A record as a store: the initial value until `start` is called, so that it matches what was built. */
export interface KeptStore<Value> {
  readonly $value: ReadableAtom<Value>;
  /** Fills the store with what is kept. Islands call it after their first render. */
  start(): void;
  update(edit: (value: Value) => Value): void;
}

/** A store over the record of this type and id. */
export function keptStore<Value>(type: RecordType<Value>, id = ''): KeptStore<Value> {
  const $value = atom<Value>(type.initial);
  const record = recordName(type, id);
  let started = false;
  return {
    $value,
    start() {
      if (started) return;
      started = true;
      startKeeping();
      $value.set(keeper.get(type, id));
      keeper.watch((changed) => {
        if (changed === undefined || changed === record) $value.set(keeper.get(type, id));
      });
    },
    update(edit) {
      keeper.update(type, id, edit);
    },
  };
}

let keepingStarted = false;

/** Follows other tabs, pages restored by Back, and storage that fills or frees. Safe to call again. */
export function startKeeping(): void {
  if (keepingStarted) return;
  keepingStarted = true;
  const show = () => keeping.set(keeper.keeping());
  keeper.watch((record) => {
    if (record === undefined) show();
  });
  addEventListener('storage', (event) => keeper.changedElsewhere(event.key));
  addEventListener('pageshow', (event) => {
    if (event.persisted) keeper.changedElsewhere(null);
  });
  addEventListener('beforeunload', (event) => {
    if (keeper.holdsUnstored()) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => keeper.retry());
  setInterval(() => keeper.retry(), RETRY_MILLISECONDS);
  keeper.probe();
  show();
}
