import { isBlank } from '../edits.ts';
import { type CheckIn, confidences, ifThenOutcomes, says } from '../plan.ts';
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
  const { done, learned, obstacle, ifThen, next, confidence } = entry;
  const said: [label: string, text: string][] = [
    [words.done, done],
    [words.learned, learned],
    [words.obstacle, obstacle],
    [words.ifThen, ifThen && ifThenOutcomes[ifThen]],
    [words.next, next],
    [words.confidence, confidence && confidences[confidence]],
  ];
  return (
    <>
      <h3 id={headingId(entry.id)} tabindex={-1}>
        {words.day(entry.date)}
      </h3>
      {isBlank(entry) ? (
        <p>{words.nothingSaid}</p>
      ) : (
        <dl>
          {said
            .filter(([, text]) => says(text))
            .map(([label, text]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{text}</dd>
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
