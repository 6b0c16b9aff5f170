import { atom, type ReadableAtom } from 'nanostores';
import type { Caretaker } from './caretaker.ts';
import type { RecordType } from './envelope.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import type { Keeping } from './keeping.ts';
import { peek } from './peek.ts';
import { recordName } from './record-names.ts';
import { browserShelf, isSessionOnly } from './shelf.ts';

const RETRY_MILLISECONDS = 3000;

/** Counts and mends what there is to count and mend; undefined until it was needed and has come. */
let caretaker: Caretaker | undefined;
/** Changes to be counted once it has. */
const uncounted: Parameters<Caretaker['count']>[0][number][] = [];

/** Loads the caretaker. Should it not come, it is asked for again with the next retry. */
function callCaretaker(): undefined {
  import('./caretaker.ts').then(
    ({ caretakerOf }) => {
      if (caretaker) return;
      caretaker = caretakerOf(keeper, isSessionOnly());
      caretaker.count(uncounted.splice(0));
      keeper.retry();
      keeper.changedElsewhere(null, null);
    },
    () => undefined,
  );
}

/** This page's one keeper. */
export const keeper: Keeper = createKeeper({
  shelf: browserShelf,
  now: () => new Date(),
  mending: () => caretaker?.mending ?? callCaretaker(),
  onChange(...change) {
    if (caretaker) caretaker.count([change]);
    else uncounted.push(change);
  },
});

/** Whether changes are being stored, and whether this tab keeps anything at all once it is closed. */
interface KeptHere extends Keeping {
  sessionOnly: boolean;
}

const keeping = atom<KeptHere>({ memory: undefined, unreadable: 0, sessionOnly: false });

/** How things are kept, as islands see it; `StorageNotice` says it on the page. */
export const $keeping: ReadableAtom<KeptHere> = keeping;

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
      keeper.watch((change) => {
        if (change.record === undefined || change.record === record) $value.set(keeper.get(type, id));
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
  const show = () => {
    keeping.set({ ...keeper.keeping(), sessionOnly: isSessionOnly() });
    // Only while it is needed: Firefox does not keep a page for Back that has such a listener.
    if (keeper.holdsUnstored()) addEventListener('beforeunload', askBeforeLeaving);
    else removeEventListener('beforeunload', askBeforeLeaving);
    if (caretaker) caretaker.showNotices();
    else if (hasNews()) callCaretaker();
  };
  keeper.watch(({ record }) => {
    if (record === undefined || keeper.holdsUnstored()) show();
  });
  // What one tab has to itself, no other changes.
  if (!isSessionOnly())
    addEventListener('storage', ({ key, newValue }) => keeper.changedElsewhere(key, newValue));
  addEventListener('pageshow', (event) => {
    if (event.persisted) keeper.wokeUp();
  });
  document.addEventListener('visibilitychange', () => keeper.retry());
  setInterval(() => {
    keeper.retry();
    // Not at once: the visitor may be waiting for a result, and the count for nobody.
    if (!caretaker && (hasNews() || uncounted.length > 0)) callCaretaker();
  }, RETRY_MILLISECONDS);
  keeper.probe();
  show();
}

/** Whether there may be something to tell the visitor. */
function hasNews(): boolean {
  const { memory, unreadable, sessionOnly } = keeping.get();
  const safekeeping = peek('safekeeping') as { changes?: number } | undefined;
  return memory !== undefined || unreadable > 0 || sessionOnly || (safekeeping?.changes ?? 0) > 0;
}

const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();
