import { atom, type ReadableAtom } from 'nanostores';
import { keeper } from '../storage/kept.ts';
import { readTabNote, writeTabNote } from '../storage/tab-note.ts';
import { today } from './dates.ts';
import { type Edit, MOST_EDITS, remember } from './history.ts';
import { newId } from './new-id.ts';
import { finishTypingFirst } from './paint-first.ts';
import { emptyPlan, isEmpty, type Plan } from './plan.ts';
import { planRecord } from './plan-record.ts';
import { $plan, $planId, followPlans, refreshPlans, showPlan } from './plan-store.ts';
import { changePlan, choosePlan, currentPlanId, removePlan } from './plans.ts';
import { revert, revertMaking } from './revert.ts';

/*
 * Changes the plans of `plan-store`, and takes back what was changed.
 *
 * - The first edit makes a plan where there is none.
 * - The last edits are noted for this tab when it is left, so that they can be undone after a reload.
 */

const editCount = atom(0);
const canUndo = atom(false);
const conflictAt = atom(-1);
const lastUndo = atom<{ edit: number; worked: boolean } | undefined>(undefined);
let edits: Edit[] = [];
let started = false;

const EDITS_NOTE = 'planner-edits';

/** Counts up at each edit, undo and opening of a plan: what is said about the last edit holds until it does. */
export const $editCount: ReadableAtom<number> = editCount;
/** Whether there is an edit of this page to take back. */
export const $canUndo: ReadableAtom<boolean> = canUndo;

/**
 * The count of edits at which the last one brought together a change made here and one made in another tab, to the same
 * part of the plan. The later one counts; undoing brings back the other.
 */
export const $conflictAt: ReadableAtom<number> = conflictAt;
/** The count of edits after something was last to be taken back, and whether it was. */
export const $lastUndo: ReadableAtom<{ edit: number; worked: boolean } | undefined> = lastUndo;

/** Follows the kept plans, and finds and notes the edits of this tab. Safe to call again. */
export function startEditing(): void {
  if (started) return;
  started = true;
  followPlans();
  recallEdits();
  keeper.watch(({ record, conflict, erased }) => {
    if (erased) setEdits([]);
    if (conflict === undefined || !record?.startsWith(`${planRecord.name}/`)) return;
    keepConflict(record.slice(planRecord.name.length + 1), conflict as Plan);
  });
  // Before the edits are noted, so that what was typed last is among them.
  finishTypingFirst();
  addEventListener('pagehide', noteEdits);
  document.addEventListener('visibilitychange', noteEdits);
}

/**
 * Changes the open plan, making one when there is none. `field` names the field being typed in, so that typing on in
 * it is one edit to undo; leave it out for everything else.
 */
export function editPlan(edit: (plan: Plan) => Plan, field = ''): void {
  const id = $planId.get() || currentPlanId(keeper);
  if (id === '') {
    const made = edit(emptyPlan);
    if (made !== emptyPlan) addPlan(made, field);
    return;
  }
  if ($planId.get() === '') showPlan(id);
  let before = emptyPlan;
  const noting = (now: Plan) => {
    before = now;
    return edit(now);
  };
  const after = changePlan(keeper, id, noting, todayHere());
  if (after !== before) keepEdit({ planId: id, before, after, field, at: performance.now() });
}

/** Keeps one more plan and opens it. The plans there are stay as they are. */
export function addPlan(given: Plan, field = ''): void {
  const id = newId();
  const previous = $planId.get();
  const after = changePlan(keeper, id, () => ({ ...given, created: '' }), todayHere());
  choosePlan(keeper, id);
  showPlan(id);
  keepEdit({ planId: id, before: undefined, after, field, at: performance.now(), previous });
}

/** Fills the open plan when nothing is written in it, else keeps one more. Says which of the two. */
export function fillOrAddPlan(given: Plan): 'filled' | 'added' {
  if (!isEmpty($plan.get())) {
    addPlan(given);
    return 'added';
  }
  editPlan((now) => ({ ...given, created: now.created }));
  return 'filled';
}

/** Opens one of the kept plans, here and on the pages opened from now on. */
export function openPlan(id: string): void {
  choosePlan(keeper, id);
  showPlan(id);
  countEdit();
}

/** Deletes the open plan and opens the next; `undo` brings it back. */
export function deletePlan(): void {
  const id = $planId.get();
  if (id === '') return;
  const before = keeper.get(planRecord, id);
  removePlan(keeper, id);
  refreshPlans();
  choosePlan(keeper, $planId.get());
  keepEdit({ planId: id, before, after: undefined, field: '', at: performance.now() });
}

/**
 * Takes back the last edit of this page and nothing else, and opens the plan it was made in. False, and nothing
 * happens, when there is no edit or another tab has since changed all that it changed, or deleted the plan.
 */
export function undo(): boolean {
  const last = edits.at(-1);
  if (!last) return false;
  setEdits(edits.slice(0, -1));
  const worked = takeBack(last);
  if (worked) countEdit();
  lastUndo.set({ edit: editCount.get(), worked });
  return worked;
}

function takeBack({ planId: id, before, after, previous }: Edit): boolean {
  // Deleted in another tab since, or brought back there: neither half a plan nor an old one may replace that.
  if (keeper.ids(planRecord).includes(id) !== (after !== undefined)) return false;
  const now = keeper.get(planRecord, id);
  if (!before && after) {
    const left = revertMaking(now, after);
    if (isEmpty(left)) {
      removePlan(keeper, id);
      choosePlan(keeper, previous ?? '');
      showPlan(currentPlanId(keeper));
      return true;
    }
    if (left === now) return false;
    changePlan(keeper, id, () => left, todayHere());
  } else if (before) {
    const left = after ? revert(now, before, after) : before;
    if (left === now) return false;
    changePlan(keeper, id, () => left, todayHere());
  }
  if ($planId.get() !== id) openPlan(id);
  return true;
}

/** The other of two changes to one part can be had back like anything that was undone. */
function keepConflict(id: string, other: Plan): void {
  keepEdit({
    planId: id,
    before: other,
    after: keeper.get(planRecord, id),
    field: '',
    at: performance.now(),
  });
  conflictAt.set(editCount.get());
}

/** Finds the edits that this tab noted before it was reloaded. */
async function recallEdits(): Promise<void> {
  const text = readTabNote(EDITS_NOTE);
  if (text === undefined) return;
  const noted = await loadNotes();
  // Whatever was edited meanwhile came later.
  if (noted) setEdits([...noted.unpackEdits(text), ...edits].slice(-MOST_EDITS));
}

/** What turns edits into text and back. It comes with the first edit, so that it is there when the page is left. */
const loadNotes = () =>
  import('./edits-note.ts').then(
    (loaded) => {
      packEdits = loaded.packEdits;
      return loaded;
    },
    () => undefined,
  );
let notedEdits: Edit[] | undefined;
let packEdits: ((edits: readonly Edit[]) => string) | undefined;

/** Notes the edits for this tab, so that they can be undone after a reload; as many as there is room for. */
function noteEdits(): void {
  // A page that is left is told so twice.
  if (!packEdits || edits === notedEdits) return;
  notedEdits = edits;
  for (let noted = edits; !writeTabNote(EDITS_NOTE, packEdits(noted)) && noted.length > 0; ) {
    noted = noted.slice(Math.ceil(noted.length / 2));
  }
}

function keepEdit(edit: Edit): void {
  if (!packEdits) loadNotes();
  setEdits(remember(edits, edit));
  countEdit();
}

function setEdits(next: Edit[]): void {
  edits = next;
  canUndo.set(edits.length > 0);
}

function countEdit(): void {
  editCount.set(editCount.get() + 1);
}

const todayHere = () => today(new Date());
