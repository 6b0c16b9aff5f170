import { address } from '../../address.ts';
import { closingFields } from '../closing.ts';
import { dateInWords } from '../dates.ts';
import { editPlan } from '../edit-store.ts';
import { setField } from '../edits.ts';
import { TextField } from '../forms/fields.tsx';
import { useFocusAfter } from '../forms/focus-after.tsx';
import { leftOf, nextFrom } from '../further-plans.ts';
import { newId } from '../new-id.ts';
import { type Plan, says } from '../plan.ts';
import { reviewIsDue } from '../progress.ts';
import { closingWords as words } from './closing-words.ts';

const CLOSED = 'closing-closed';
const CLOSE = 'closing-close';

interface Props {
  plan: Plan;
  today: string;
  /** Keeps one more plan, opens it and says so. */
  onNewPlan: (made: Plan, words: string) => void;
}

/** What to keep, change and drop, whom to thank, how to celebrate; and closing the plan, or opening it again. */
export function ClosingForm({ plan, today, onNewPlan }: Props) {
  const focusAfter = useFocusAfter(plan.closed);
  const close = (day: string, focus: string) => {
    editPlan((now) => setField(now, 'closed', day));
    focusAfter(focus);
  };
  return (
    <>
      {reviewIsDue(plan, today) && <p class="field-hint planner-note">{words.due}</p>}
      {closingFields.map((field) => (
        <TextField
          key={field}
          id={`closing-${field}`}
          {...words.fields[field]}
          lines={2}
          value={plan[field]}
          onText={(text) => editPlan((now) => setField(now, field, text), field)}
        />
      ))}
      {plan.closed === '' ? (
        <div class="stack">
          <p class="field-hint">{words.before}</p>
          <button id={CLOSE} type="button" class="button-plain" onClick={() => close(today, CLOSED)}>
            {words.close}
          </button>
        </div>
      ) : (
        <Closed plan={plan} onReopen={() => close('', CLOSE)} onNewPlan={onNewPlan} />
      )}
    </>
  );
}

/** What is said of a closed plan, and what to do next. */
function Closed({ plan, onReopen, onNewPlan }: Pick<Props, 'plan' | 'onNewPlan'> & { onReopen: () => void }) {
  const left = whatIsLeft(plan);
  const next = left === '' ? words.nextBlank : words.next(left);
  return (
    <div class="notice planner-closed">
      <h3 id={CLOSED} tabindex={-1}>
        {words.closedOn} <bdi>{dateInWords(plan.closed)}</bdi>
      </h3>
      <p>{words.warm}</p>
      <ul>
        <li>
          <a href={address('/roadmap/')}>{words.print}</a> {words.printWhy}
        </li>
        <li>{says(plan.thanks) ? words.thankWritten : words.thank}</li>
        <li>{says(plan.celebration) ? words.celebrateWritten : words.celebrate}</li>
      </ul>
      <p>{next}</p>
      <div class="button-row">
        <button
          type="button"
          class="button-plain"
          onClick={() => onNewPlan(nextFrom(plan, newId), left === '' ? words.startedBlank : words.started)}
        >
          {left === '' ? words.startBlank : words.startNext}
        </button>
        <button type="button" class="button-quiet" onClick={onReopen}>
          {words.reopen}
        </button>
      </div>
    </div>
  );
}

const inOneLine = new Intl.ListFormat('en-GB');

/** What the next plan can take along, in words; empty where nothing is left. */
function whatIsLeft(plan: Plan): string {
  const { milestones, people, skills } = leftOf(plan);
  const counted = [
    [milestones.length, words.left.milestones],
    [people.length, words.left.people],
    [skills.length, words.left.skills],
  ] as const;
  return inOneLine.format(counted.filter(([count]) => count > 0).map(([count, say]) => say(count)));
}
