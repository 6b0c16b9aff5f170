import { addWeeks } from '../dates.ts';
import { editPlan, undo } from '../edit-store.ts';
import { addItem, newItem } from '../edits.ts';
import { EditMessage } from '../forms/EditMessage.tsx';
import { focusOn, useFocusAfter } from '../forms/focus-after.tsx';
import { newId } from '../new-id.ts';
import { nextCheckIn } from '../next-check-in.ts';
import { type Plan, says } from '../plan.ts';
import { useLastEdit } from '../useLastEdit.tsx';
import { checkInWords as words } from './words.ts';

const BUTTON = 'check-in-make-milestone';
const UNDO = 'check-in-made-undo';

/** Makes the next step a milestone, due at the next check-in, in one press. */
export function MakeMilestone({ plan, title, today }: { plan: Plan; title: string; today: string }) {
  const [made, noteMade] = useLastEdit<{ due: string }>();
  const focusAfter = useFocusAfter(plan);
  const isMilestone = plan.milestones.some((one) => one.title.trim() === title.trim());
  const back = () => {
    noteMade();
    focusOn('check-in-next');
  };
  const make = () => {
    const next = nextCheckIn(plan, today);
    const due = next !== undefined && next > today ? next : addWeeks(today, 2);
    editPlan((now) =>
      addItem(now, 'milestones', newItem('milestones', newId(), { title: title.trim(), due })),
    );
    noteMade({ due });
    focusAfter(UNDO);
  };
  if (!says(title)) return null;
  if (made) {
    return (
      <EditMessage
        id={UNDO}
        words={words.madeMilestone(made.due)}
        onUndo={() => (undo() ? focusAfter(BUTTON) : back())}
        onDismiss={back}
      />
    );
  }
  if (isMilestone) return <p class="field-hint">{words.isMilestone}</p>;
  return (
    <button type="button" id={BUTTON} class="button-plain check-in-make" onClick={make}>
      {words.makeMilestone}
    </button>
  );
}
