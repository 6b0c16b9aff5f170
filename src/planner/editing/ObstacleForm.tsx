import { TextField } from '../forms/fields.tsx';
import type { ItemForm } from '../forms/ItemList.tsx';
import { missingHalves } from '../progress.ts';
import { fieldWords, missingHalfWords } from './words.ts';

/** An obstacle and its if–then plan to fill in. */
export function ObstacleForm({ item, id, place, change }: ItemForm<'obstacles'>) {
  const missing = missingHalves(item);
  const [half] = missing;
  const fields = ['obstacle', 'if', 'then'] as const;
  return (
    <fieldset class="planner-form" aria-labelledby={`${id}-heading`}>
      {fields.map((field) => (
        <TextField
          key={field}
          id={`${id}-${field}`}
          label={fieldWords.obstacle[field].label}
          hint={place === 0 ? fieldWords.obstacle[field].hint : undefined}
          value={item[field]}
          note={missing.some((one) => one === field) ? `${id}-half` : undefined}
          onText={(text) => change({ [field]: text }, field)}
        />
      ))}
      {half && (
        <p id={`${id}-half`} class="field-hint planner-note">
          {missingHalfWords[missing.length > 1 ? 'both' : half]}
        </p>
      )}
    </fieldset>
  );
}
