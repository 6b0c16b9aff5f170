import { addMonths } from '../dates.ts';
import { setField } from '../edits.ts';
import { dateNote } from '../forms/date-notes.ts';
import { DateField, TextField } from '../forms/fields.tsx';
import { goalSentence } from '../goal-sentence.ts';
import type { Plan } from '../plan.ts';
import { editPlan } from '../plan-store.ts';
import { Section } from './Section.tsx';
import { fieldWords, goalDates, plannerWords } from './words.ts';

/** The goal with its date and its sign, and the sentence they make. */
export function GoalSection({ plan, today }: { plan: Plan; today: string }) {
  const sentence = goalSentence(plan);
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
      {sentence.length > 0 && (
        <figure class="planner-sentence">
          <figcaption class="eyebrow">{plannerWords.sentence}</figcaption>
          <p>{sentence.map((piece) => ('typed' in piece ? <bdi>{piece.typed}</bdi> : piece.words))}</p>
        </figure>
      )}
    </Section>
  );
}
