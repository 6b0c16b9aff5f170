import { checkInLines } from '../check-in-lines.ts';
import { isBlank } from '../edits.ts';
import type { CheckIn } from '../plan.ts';
import { logWords as words } from './words.ts';

/** The element id of an entry's heading. */
export const headingId = (id: string) => `check-ins-${id}-heading`;

interface Props {
  entry: CheckIn;
  onChange: () => void;
  onRemove: () => void;
}

/** A check-in to read. */
export function LogEntry({ entry, onChange, onRemove }: Props) {
  return (
    <>
      <h3 id={headingId(entry.id)} tabindex={-1}>
        {words.day(entry.date)}
      </h3>
      {isBlank(entry) ? (
        <p>{words.nothingSaid}</p>
      ) : (
        <dl>
          {checkInLines(entry).map((line) => (
            <div key={line.label}>
              <dt>{line.label}</dt>
              <dd dir="auto">{'typed' in line ? line.typed : line.chosen}</dd>
            </div>
          ))}
        </dl>
      )}
      <div class="button-row planner-item-actions">
        <button type="button" class="button-quiet" aria-describedby={headingId(entry.id)} onClick={onChange}>
          {words.change}
        </button>
        <button type="button" class="button-quiet" aria-describedby={headingId(entry.id)} onClick={onRemove}>
          {words.remove}
        </button>
      </div>
    </>
  );
}
