import { editPlan } from '../edit-store.ts';
import { changeItem } from '../edits.ts';
import { DateField } from '../forms/fields.tsx';
import type { CheckIn, Plan } from '../plan.ts';
import { CheckInFields } from './CheckInFields.tsx';
import { headingId } from './LogEntry.tsx';
import { logWords as words } from './words.ts';

/** A check-in to change. */
export function LogEntryForm({ plan, entry, onEnd }: { plan: Plan; entry: CheckIn; onEnd: () => void }) {
  const id = `check-ins-${entry.id}`;
  const change = (said: Partial<CheckIn>, typing = '') =>
    editPlan(
      (now) => changeItem(now, 'checkIns', entry.id, said),
      typing && `checkIns/${entry.id}/${typing}`,
    );
  return (
    <fieldset class="planner-form" aria-labelledby={headingId(entry.id)}>
      <h3 id={headingId(entry.id)} tabindex={-1}>
        {words.day(entry.date)}
      </h3>
      <div class="planner-narrow">
        <DateField
          id={`${id}-date`}
          label={words.date}
          value={entry.date}
          onDate={(date) => change({ date }, 'date')}
        />
      </div>
      <CheckInFields id={id} plan={plan} entry={entry} change={change} />
      <div class="button-row">
        <button type="button" class="button-plain" onClick={onEnd}>
          {words.changed}
        </button>
      </div>
    </fieldset>
  );
}
