import { CheckInLog } from '../check-ins/CheckInLog.tsx';
import { editPlan } from '../edit-store.ts';
import { setField } from '../edits.ts';
import { dateNote } from '../forms/date-notes.ts';
import { ChoiceField, DateField, TextField } from '../forms/fields.tsx';
import { ItemList } from '../forms/ItemList.tsx';
import { type Plan, rhythms } from '../plan.ts';
import type { LaterId } from '../progress.ts';
import { ClosingForm } from './ClosingForm.tsx';
import { introWords, laterWords } from './later-words.ts';
import { PersonForm } from './PersonForm.tsx';

interface Props {
  section: LaterId;
  plan: Plan;
  today: string;
  /** Keeps one more plan, opens it and says so. */
  onNewPlan: (made: Plan, words: string) => void;
}

const rhythmChoices = { '': laterWords.rhythm.none, ...rhythms };

/** What is asked in a section that a first roadmap can do without. */
export function LaterForm(props: Props) {
  const intro = introWords[props.section];
  return (
    <>
      {intro && <p class="planner-intro">{intro}</p>}
      <Questions {...props} />
    </>
  );
}

function Questions({ section, plan, today, onNewPlan }: Props) {
  switch (section) {
    case 'now':
      return (
        <TextField
          id="now-text"
          {...laterWords.now}
          lines={3}
          value={plan.now}
          onText={(text) => editPlan((now) => setField(now, 'now', text), 'now')}
        />
      );
    case 'skills':
      return (
        <ItemList
          list="skills"
          items={plan.skills}
          first="text"
          movable
          form={({ item, id, place, change }) => (
            <TextField
              id={`${id}-text`}
              label={laterWords.skill.label}
              hint={place === 0 ? laterWords.skill.hint : undefined}
              value={item.text}
              onText={(text) => change({ text }, 'text')}
            />
          )}
        />
      );
    case 'people':
      return (
        <ItemList
          list="people"
          items={plan.people}
          first="name"
          movable
          on={[today]}
          form={(form) => <PersonForm {...form} today={today} />}
        />
      );
    case 'rhythm':
      return (
        <div class="planner-form planner-narrow">
          <ChoiceField
            id="rhythm-choice"
            label={laterWords.rhythm.label}
            value={plan.rhythm}
            choices={rhythmChoices}
            onChoice={(choice) => editPlan((now) => setField(now, 'rhythm', choice))}
          />
          <DateField
            id="rhythm-review"
            {...laterWords.review}
            value={plan.review}
            note={dateNote(plan.review, today)}
            onDate={(text) => editPlan((now) => setField(now, 'review', text), 'review')}
          />
        </div>
      );
    case 'check-ins':
      return <CheckInLog plan={plan} />;
    case 'plan-b':
      return (
        <TextField
          id="plan-b-text"
          {...laterWords.planB}
          lines={2}
          value={plan.planB}
          onText={(text) => editPlan((now) => setField(now, 'planB', text), 'planB')}
        />
      );
    case 'closing':
      return <ClosingForm plan={plan} today={today} onNewPlan={onNewPlan} />;
  }
}
