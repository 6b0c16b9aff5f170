import { atom, type ReadableAtom } from 'nanostores';
import { keeper, startKeeping } from '../storage/kept.ts';
import { readTabNote, writeTabNote } from '../storage/tab-note.ts';
import { today } from './dates.ts';
import { type Edit, MOST_EDITS, remember } from './history.ts';
import { newId } from './new-id.ts';
import { finishTypingFirst } from './paint-first.ts';
import { emptyPlan, isEmpty, type Plan } from './plan.ts';
import { planRecord } from './plan-record.ts';
import {
  changePlan,
  choosePlan,
  currentPlanId,
  entryOf,
  listPlans,
  type PlanEntry,
  removePlan,
} from './plans.ts';
import { revert, revertMaking } from './revert.ts';

/*
 * The plans as islands see them. Several are kept, each under an id; this page has one of them open.
 *
 * - Before `startPlan` everything is empty, as it was built; islands call it after their first render.
 * - The first edit makes a plan where there is none.
 * - The last edits are noted for this tab when it is left, so that they can be undone after a reload.
 * - What another tab changes in the open plan shows here at once. Choosing another plan there changes nothing here,
 *   so that nobody's text moves away while they type; when the open plan is deleted there, the current one opens.
 */

const plan = atom<Plan>(emptyPlan);
const planId = atom('');
const plans = atom<PlanEntry[]>([]);
const started = atom(false);
const editCount = atom(0);
const canUndo = atom(false);
const conflictAt = atom(-1);
let edits: Edit[] = [];

const EDITS_NOTE = 'planner-edits';

/** The open plan. */
export const $plan: ReadableAtom<Plan> = plan;
/** Its id; empty before there is one. */
export const $planId: ReadableAtom<string> = planId;
/** Every kept plan, oldest first. */
export const $plans: ReadableAtom<PlanEntry[]> = plans;
/** Whether `startPlan` has filled the stores. */
export const $started: ReadableAtom<boolean> = started;
/** Counts up at each edit, undo and opening of a plan: what is said about the last edit holds until it does. */
export const $editCount: ReadableAtom<number> = editCount;
/** Whether there is an edit of this page to take back. */
export const $canUndo: ReadableAtom<boolean> = canUndo;

/**
 * The count of edits at which the last one brought together a change made here and one made in another tab, to the same
 * part of the plan. The later one counts; undoing brings back the other.
 */
export const $conflictAt: ReadableAtom<number> = conflictAt;

/** Fills the stores with what is kept and follows it from then on. Safe to call again. */
export function startPlan(): void {
  if (started.get()) return;
  startKeeping();
  open(currentPlanId(keeper));
  recallEdits();
  keeper.watch(({ record, conflict, erased }) => {
    if (erased) setEdits([]);
    if (record === undefined) return refresh();
    if (!record.startsWith(`${planRecord.name}/`)) return;
    const id = record.slice(planRecord.name.length + 1);
    show(id);
    if (conflict !== undefined) keepConflict(id, conflict as Plan);
  });
  // Before the edits are noted, so that what was typed last is among them.
  finishTypingFirst();
  addEventListener('pagehide', noteEdits);
  document.addEventListener('visibilitychange', noteEdits);
  // Back brings a page as it was left; meanwhile another plan may have been chosen.
  addEventListener('pageshow', (event) => {
    if (event.persisted) open(currentPlanId(keeper));
  });
  started.set(true);
}

/**
 * Changes the open plan, making one when there is none. `field` names the field being typed in, so that typing on in
 * it is one edit to undo; leave it out for everything else.
 */
export function editPlan(edit: (plan: Plan) => Plan, field = ''): void {
  const id = planId.get() || currentPlanId(keeper);
  if (id === '') {
    const made = edit(emptyPlan);
    if (made !== emptyPlan) addPlan(made, field);
    return;
  }
  if (planId.get() === '') open(id);
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
  const previous = planId.get();
  planId.set(id);
  const after = changePlan(keeper, id, () => ({ ...given, created: '' }), todayHere());
  choosePlan(keeper, id);
  keepEdit({ planId: id, before: undefined, after, field, at: performance.now(), previous });
}

/** Fills the open plan when nothing is written in it, else keeps one more. Says which of the two. */
export function fillOrAddPlan(given: Plan): 'filled' | 'added' {
  if (!isEmpty(plan.get())) {
    addPlan(given);
    return 'added';
  }
  editPlan((now) => ({ ...given, created: now.created }));
  return 'filled';
}

/** Opens one of the kept plans, here and on the pages opened from now on. */
export function openPlan(id: string): void {
  choosePlan(keeper, id);
  open(id);
  countEdit();
}

/** Deletes the open plan and opens the next; `undo` brings it back. */
export function deletePlan(): void {
  const id = planId.get();
  if (id === '') return;
  const before = keeper.get(planRecord, id);
  removePlan(keeper, id);
  refresh();
  choosePlan(keeper, planId.get());
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
  if (!takeBack(last)) return false;
  countEdit();
  return true;
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
      open(currentPlanId(keeper));
      return true;
    }
    if (left === now) return false;
    changePlan(keeper, id, () => left, todayHere());
  } else if (before) {
    const left = after ? revert(now, before, after) : before;
    if (left === now) return false;
    changePlan(keeper, id, () => left, todayHere());
  }
  if (planId.get() !== id) openPlan(id);
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

function open(id: string): void {
  planId.set(id);
  refresh();
}

/** Shows everything anew, as any of it may have changed. */
function refresh(): void {
  plans.set(listPlans(keeper));
  if (!plans.get().some(({ id }) => id === planId.get())) planId.set(currentPlanId(keeper));
  plan.set(planId.get() === '' ? emptyPlan : keeper.get(planRecord, planId.get()));
}

/** Shows one plan anew. Lists are read again only when they change: this runs at every keystroke. */
function show(id: string): void {
  const latest = keeper.get(planRecord, id);
  const entry = plans.get().find((one) => one.id === id);
  if (!entry || latest === planRecord.initial || planId.get() === '') refresh();
  else {
    const next = entryOf(id, latest);
    if (JSON.stringify(next) !== JSON.stringify(entry)) {
      plans.set(plans.get().map((one) => (one === entry ? next : one)));
    }
    if (id === planId.get()) plan.set(latest);
  }
}

const todayHere = () => today(new Date());
