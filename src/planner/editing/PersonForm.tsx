import { dateNote } from '../forms/date-notes.ts';
import { ChoiceField, DateField, TextField } from '../forms/fields.tsx';
import type { ItemForm } from '../forms/ItemList.tsx';
import { roles } from '../plan.ts';
import { FirstMessage } from './FirstMessage.tsx';
import { laterWords, roleWords } from './later-words.ts';

/** A person of the support map to fill in. */
export function PersonForm({ today, ...form }: ItemForm<'people'> & { today: string }) {
  const { item, id, place, change } = form;
  const { role, name, ask, due, offer } = laterWords.person;
  const hint = (words: string) => (place === 0 ? words : undefined);
  return (
    <fieldset class="planner-form" aria-labelledby={`${id}-heading`}>
      <ChoiceField
        id={`${id}-role`}
        label={role.label}
        hint={roleWords[item.role]}
        value={item.role}
        choices={roles}
        onChoice={(choice) => change({ role: choice })}
      />
      <TextField
        id={`${id}-name`}
        label={name.label}
        hint={hint(name.hint)}
        value={item.name}
        onText={(text) => change({ name: text }, 'name')}
      />
      <TextField
        id={`${id}-ask`}
        label={ask.label}
        hint={hint(ask.hint)}
        value={item.ask}
        onText={(text) => change({ ask: text }, 'ask')}
      />
      <div class="planner-pair">
        <DateField
          id={`${id}-due`}
          label={due.label}
          value={item.due}
          note={dateNote(item.due, today)}
          onDate={(text) => change({ due: text }, 'due')}
        />
      </div>
      <TextField
        id={`${id}-offer`}
        label={offer.label}
        hint={hint(offer.hint)}
        value={item.offer}
        onText={(text) => change({ offer: text }, 'offer')}
      />
      <FirstMessage {...form} />
    </fieldset>
  );
}
