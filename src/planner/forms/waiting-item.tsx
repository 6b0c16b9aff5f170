import { useRef } from 'preact/hooks';
import { editPlan } from '../edit-store.ts';
import { addItem, changeItem, type ItemOf, type ListName, newItem, placeOf } from '../edits.ts';
import { newId } from '../new-id.ts';
import { $plan } from '../plan-store.ts';

/** Changes some fields of an item; `typing` names the field being typed in. */
export type Change<Name extends ListName> = (
  changes: Partial<ItemOf<Name>>,
  typing?: keyof ItemOf<Name> & string,
) => void;

/**
 * Where a list has no items a blank one, of empty id, waits to be typed in; the first letter makes it real. Its key
 * stays what it was, as a new one would take the focus away in the middle of a word.
 */
export function useWaitingItem<Name extends ListName>(list: Name, items: readonly ItemOf<Name>[]) {
  const blank = useRef(newItem(list, ''));
  const realId = useRef('');

  return {
    /** The items to show: at least the waiting one. */
    shown: items.length > 0 ? items : [blank.current],
    /** The key of an item's form, which begins the ids of its elements. */
    keyOf: (id: string) => (id === '' || id === realId.current ? `${list}-first` : `${list}-${id}`),
    /** The way to change the item of this id. */
    changeOf:
      (id: string): Change<Name> =>
      (changes, typing) => {
        // Asked of the plan itself: what was drawn can be older than the letter before.
        if (id === '' && placeOf($plan.get(), list, realId.current) < 0) {
          // As after Enter in an empty field.
          if (!Object.values(changes).some(Boolean)) return;
          realId.current = newId();
        }
        const real = id || realId.current;
        editPlan(
          (plan) =>
            changeItem(id === '' ? addItem(plan, list, newItem(list, real)) : plan, list, real, changes),
          typing && `${list}/${real}/${typing}`,
        );
      },
  };
}
