import { actionWords } from './words.ts';

interface Props {
  id: string;
  /** The item's place, counted from 0, among `count` that can be moved. */
  place: number;
  count: number;
  onMove: (places: number, button: string) => void;
  onRemove: () => void;
}

/** What can be done with an item as a whole. */
export function ItemActions({ id, place, count, onMove, onRemove }: Props) {
  const moves = [
    { button: `${id}-up`, words: actionWords.moveUp, places: -1 },
    { button: `${id}-down`, words: actionWords.moveDown, places: 1 },
  ];
  return (
    <div class="button-row planner-item-actions">
      {count > 1 &&
        moves.map(({ button, words, places }) => {
          const possible = place + places >= 0 && place + places < count;
          return (
            <button
              key={button}
              type="button"
              id={button}
              class="button-quiet"
              aria-describedby={`${id}-heading`}
              // Not disabled: the button just pressed at the end of the list would lose the focus.
              aria-disabled={possible ? undefined : 'true'}
              onClick={() => possible && onMove(places, button)}
            >
              {words}
            </button>
          );
        })}
      <button type="button" class="button-quiet" aria-describedby={`${id}-heading`} onClick={onRemove}>
        {actionWords.remove}
      </button>
    </div>
  );
}
