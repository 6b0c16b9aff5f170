import { statusChange } from '../edits.ts';
import { milestoneDateNote } from '../forms/date-notes.ts';
import { ChoiceField, DateField, TextField } from '../forms/fields.tsx';
import type { ItemForm } from '../forms/ItemList.tsx';
import { type Plan, statuses } from '../plan.ts';
import { fieldWords } from './words.ts';

/** A milestone to fill in. */
export function MilestoneForm(props: ItemForm<'milestones'> & { plan: Plan; today: string }) {
  const { item, id, place, change, plan, today } = props;
  const { title, due, status, doneWhen } = fieldWords.milestone;
  const hint = (words: string) => (place === 0 ? words : undefined);
  return (
    <fieldset class="planner-form" aria-labelledby={`${id}-heading`}>
      <TextField
        id={`${id}-title`}
        label={title.label}
        hint={hint(title.hint)}
        value={item.title}
        onText={(text) => change({ title: text }, 'title')}
      />
      <div class="planner-pair">
        <DateField
          id={`${id}-due`}
          label={due.label}
          value={item.due}
          note={milestoneDateNote(plan, item, today)}
          onDate={(text) => change({ due: text }, 'due')}
        />
        <ChoiceField
          id={`${id}-status`}
          label={status.label}
          value={item.status}
          choices={statuses}
          onChoice={(choice) => change(statusChange(item, choice, today))}
        />
      </div>
      <TextField
        id={`${id}-doneWhen`}
        label={doneWhen.label}
        hint={hint(doneWhen.hint)}
        value={item.doneWhen}
        onText={(text) => change({ doneWhen: text }, 'doneWhen')}
      />
    </fieldset>
  );
}
