import type { VNode } from 'preact';
import { editPlan, undo } from '../edit-store.ts';
import { addItem, type ItemOf, isBlank, moveItem, newItem, placeOf, removeItem } from '../edits.ts';
import { newId } from '../new-id.ts';
import { $plan } from '../plan-store.ts';
import { useLastEdit } from '../useLastEdit.tsx';
import { EditMessage } from './EditMessage.tsx';
import { focusOn, useFocusAfter } from './focus-after.tsx';
import { Grip } from './Grip.tsx';
import { ItemActions } from './ItemActions.tsx';
import { Still } from './Still.tsx';
import { type Paint, Waymark } from './Waymark.tsx';
import { type Change, useWaitingItem } from './waiting-item.tsx';
import { actionWords, type FormListName, fitsPage, itemWords, movedTo } from './words.ts';

/** What an item's form is drawn from. */
export interface ItemForm<Name extends FormListName> {
  item: ItemOf<Name>;
  /** Begins the ids of the form's elements. */
  id: string;
  /** Its place, counted from 0. Only the first item shows hints. */
  place: number;
  change: Change<Name>;
}

interface Props<Name extends FormListName> {
  list: Name;
  items: readonly ItemOf<Name>[];
  /** The field that takes the focus in a new item, and names an item that is deleted. */
  first: keyof ItemOf<Name> & string;
  /** What an item's form depends on beside the item. */
  on?: readonly unknown[];
  movable?: boolean;
  paint?: (item: ItemOf<Name>) => Paint;
  form: (form: ItemForm<Name>) => VNode;
}

/** The items of a list as small forms, to add, delete and move. */
export function ItemList<Name extends FormListName>({
  list,
  items,
  first,
  on = [],
  movable,
  paint,
  form,
}: Props<Name>) {
  const { shown, keyOf, changeOf } = useWaitingItem(list, items);
  const [removed, noteRemoved] = useLastEdit<{ place: number; id: string; typed: string }>();
  const [moved, noteMoved] = useLastEdit<{ id: string; words: string }>();
  const focusAfter = useFocusAfter(items);
  const words = itemWords[list];

  const add = () => {
    const last = shown.at(-1);
    // A blank form is there already: one is enough.
    if (last && isBlank(last)) return focusOn(`${keyOf(last.id)}-${first}`);
    const id = newId();
    editPlan((plan) => addItem(plan, list, newItem(list, id)));
    focusAfter(`${list}-${id}-${first}`);
  };
  const remove = (item: ItemOf<Name>, place: number) => {
    editPlan((plan) => removeItem(plan, list, item.id));
    noteRemoved({ place, id: item.id, typed: String(item[first]) });
    focusAfter(`${list}-undo`);
  };
  const move = (id: string, place: (now: number) => number) => {
    editPlan((plan) => moveItem(plan, list, id, place(placeOf(plan, list, id))));
    noteMoved({ id, words: movedTo(placeOf($plan.get(), list, id) + 1, shown.length) });
  };

  const dismiss = () => {
    noteRemoved();
    focusOn(list);
  };

  const message = removed && (
    <li key="removed">
      <EditMessage
        id={`${list}-undo`}
        words={`${actionWords.removed} ${words.one.toLowerCase()} ${removed.place + 1}`}
        typed={removed.typed}
        onUndo={() => (undo() ? focusAfter(`${keyOf(removed.id)}-heading`) : dismiss())}
        onDismiss={dismiss}
      />
    </li>
  );

  const rows = () => {
    const forms = shown.map((item, place) => {
      const key = keyOf(item.id);
      return (
        <Still key={key} on={[item, key, place, shown.length, ...on]}>
          {() => (
            <li class="planner-item">
              <h3 id={`${key}-heading`} tabindex={-1}>
                {paint && <Waymark paint={paint(item)} />}
                {words.one} {place + 1}
                {movable && shown.length > 1 && <Grip onDrop={(to) => move(item.id, () => to)} />}
              </h3>
              {form({ item, id: key, place, change: changeOf(item.id) })}
              {item.id !== '' && (
                <ItemActions
                  id={key}
                  place={place}
                  count={movable ? shown.length : 1}
                  onMove={(places, button) => {
                    move(item.id, (now) => now + places);
                    focusAfter(button);
                  }}
                  onRemove={() => remove(item, place)}
                />
              )}
            </li>
          )}
        </Still>
      );
    });
    // Where the item stood.
    return removed && message ? forms.toSpliced(removed.place, 0, message) : forms;
  };

  return (
    <Still on={[shown, removed, moved, ...on]}>
      {() => (
        <>
          <ol class={paint ? 'planner-items planner-trail' : 'planner-items'}>{rows()}</ol>
          <button type="button" class="button-plain" onClick={add}>
            {words.add}
          </button>
          {items.length > fitsPage[list].most && <p class="field-hint planner-note">{fitsPage[list].note}</p>}
          <p role="status" class="visually-hidden">
            {/* Anew for each item, or screen readers would tell of two that went to one place only once. */}
            <span key={moved?.id}>{moved?.words}</span>
          </p>
        </>
      )}
    </Still>
  );
}
