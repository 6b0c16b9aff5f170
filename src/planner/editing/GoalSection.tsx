import { useEffect } from 'preact/hooks';
import { addMonths } from '../dates.ts';
import { editPlan } from '../edit-store.ts';
import { setField } from '../edits.ts';
import { dateNote } from '../forms/date-notes.ts';
import { DateField, TextField } from '../forms/fields.tsx';
import { type Plan, says } from '../plan.ts';
import { useLoaded } from '../useLoaded.tsx';
import { Section } from './Section.tsx';
import { fieldWords, goalDates, plannerWords } from './words.ts';

/** The goal with its date and its sign, and the sentence they make. */
export function GoalSection({ plan, today }: { plan: Plan; today: string }) {
  // Not before there is something to say. Where it does not load nothing is missing: the fields say the same.
  const { part: Sentence, want } = useLoaded(async () => (await import('./GoalSentence.tsx')).GoalSentence);
  const written = says(plan.goal + plan.due + plan.evidence);
  useEffect(() => {
    if (written) want();
  }, [written]);
  return (
    <Section section="goal" plan={plan}>
      <TextField
        id="goal-text"
        {...fieldWords.goal}
        lines={2}
        value={plan.goal}
        onText={(text) => editPlan((now) => setField(now, 'goal', text), 'goal')}
      />
      <DateField
        id="goal-due"
        {...fieldWords.due}
        value={plan.due}
        note={dateNote(plan.due, today)}
        onDate={(text) => editPlan((now) => setField(now, 'due', text), 'due')}
        beside={
          <div class="button-row">
            {goalDates.map(({ months, words }) => (
              <button
                key={months}
                type="button"
                class="button-quiet"
                onClick={() => editPlan((now) => setField(now, 'due', addMonths(today, months)))}
              >
                {words}
              </button>
            ))}
          </div>
        }
      />
      <TextField
        id="goal-evidence"
        {...fieldWords.evidence}
        lines={2}
        value={plan.evidence}
        onText={(text) => editPlan((now) => setField(now, 'evidence', text), 'evidence')}
      />
      {Sentence && <Sentence plan={plan} title={plannerWords.sentence} />}
    </Section>
  );
}
