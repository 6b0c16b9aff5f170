import { addMonths, addWeeks, isDate } from '../dates.ts';
import { editPlan } from '../edit-store.ts';
import { changeItem, statusChange } from '../edits.ts';
import { milestoneDateNote } from '../forms/date-notes.ts';
import { DateField } from '../forms/fields.tsx';
import { RadioField } from '../forms/RadioField.tsx';
import { statusPaint, Waymark } from '../forms/Waymark.tsx';
import { hasSlipped, isOpen } from '../milestone-order.ts';
import { type Milestone, type Plan, says, statuses } from '../plan.ts';
import { newDates, checkInWords as words } from './words.ts';

interface Props {
  milestone: Milestone;
  /** Whether it had slipped when the check-in opened. */
  slipped: boolean;
  plan: Plan;
  today: string;
}

/** A milestone with its status to set in one press; where it slipped, also a new date. */
export function MilestoneAtHand({ milestone, slipped, plan, today }: Props) {
  const { id, title, due, doneWhen, status } = milestone;
  const change = (changes: Partial<Milestone>, typing = '') =>
    editPlan((now) => changeItem(now, 'milestones', id, changes), typing && `milestones/${id}/${typing}`);
  return (
    <li>
      <RadioField
        id={`at-hand-${id}`}
        legend={
          <>
            <Waymark paint={statusPaint[status]} />
            {says(title) ? <bdi>{title}</bdi> : words.untitled}
          </>
        }
        hint={
          <>
            <p>{due === '' ? words.noDate : words.due(due)}</p>
            {says(doneWhen) && (
              <p>
                {words.doneWhen} <bdi>{doneWhen}</bdi>
              </p>
            )}
          </>
        }
        value={status}
        choices={statuses}
        onChoice={(choice) => change(statusChange(milestone, choice, today))}
      >
        {slipped && isOpen(milestone) && (
          <NewDate milestone={milestone} plan={plan} today={today} onDate={change} />
        )}
      </RadioField>
    </li>
  );
}

interface NewDateProps extends Omit<Props, 'slipped'> {
  onDate: (changes: { due: string }, typing?: string) => void;
}

function NewDate({ milestone, plan, today, onDate }: NewDateProps) {
  const { id, due } = milestone;
  const note = milestoneDateNote(plan, milestone, today);
  return (
    <div class="check-in-new-date">
      <p role="status">{hasSlipped(milestone, today) || !isDate(due) ? words.slipped : words.moved(due)}</p>
      <DateField
        id={`at-hand-${id}-due`}
        label={words.newDate}
        value={due}
        // That its day has passed is said already, and more kindly.
        note={note === 'past' ? undefined : note}
        onDate={(text) => onDate({ due: text }, 'due')}
        beside={
          <div class="button-row">
            {newDates.map(({ weeks, months, words: label }) => (
              <button
                key={label}
                type="button"
                class="button-plain"
                onClick={() => onDate({ due: addMonths(addWeeks(today, weeks), months) })}
              >
                {label}
              </button>
            ))}
          </div>
        }
      />
    </div>
  );
}
