import { useEffect, useState } from 'preact/hooks';
import { address } from '../../address.ts';
import { useStore } from '../../storage/use-store.tsx';
import { stepAt } from '../check-ins/steps.ts';
import { addPlan, deletePlan, editPlan, fillOrAddPlan, openPlan, startEditing, undo } from '../edit-store.ts';
import { setField } from '../edits.ts';
import { EditMessage } from '../forms/EditMessage.tsx';
import { TextField } from '../forms/fields.tsx';
import { focusOn, useFocusAfter } from '../forms/focus-after.tsx';
import { ItemList } from '../forms/ItemList.tsx';
import { Still } from '../forms/Still.tsx';
import { statusPaint } from '../forms/Waymark.tsx';
import { NotLoaded } from '../NotLoaded.tsx';
import { newId } from '../new-id.ts';
import { emptyPlan, isEmpty, type Plan } from '../plan.ts';
import { $plan, $plans, $started } from '../plan-store.ts';
import { useLastEdit } from '../useLastEdit.tsx';
import { useLoaded } from '../useLoaded.tsx';
import { useToday } from '../useToday.tsx';
import { DateOrder } from './DateOrder.tsx';
import { type Example, ExampleOffer } from './ExampleOffer.tsx';
import { fromExample } from './from-example.ts';
import { GoalSection } from './GoalSection.tsx';
import { LaterSections } from './LaterSections.tsx';
import { MilestoneForm } from './MilestoneForm.tsx';
import { ObstacleForm } from './ObstacleForm.tsx';
import { PlanList } from './PlanList.tsx';
import { SaveBar } from './SaveBar.tsx';
import { Section } from './Section.tsx';
import { TakeAway } from './TakeAway.tsx';
import { TaskList, unfold } from './TaskList.tsx';
import { fieldWords, plannerWords } from './words.ts';

const MESSAGE = 'plan-message';

/** The goal planner: the open plan to fill in, and the way to others. */
export function Planner({ examples }: { examples: readonly Example[] }) {
  const plan = useStore($plan);
  const plans = useStore($plans);
  const started = useStore($started);
  const today = useToday();
  const [offering, setOffering] = useState(true);
  // Not at the first letter of a first plan, which would move under the hands of who is typing.
  const [listing, setListing] = useState(false);
  const [message, noteMessage] = useLastEdit<{ words: string; typed: string }>();
  const focusAfter = useFocusAfter(plan);
  const checkIns = useLoaded(async () => (await import('../check-ins/CheckIns.tsx')).CheckIns);
  const [checkingIn, setCheckingIn] = useState(false);

  useEffect(() => {
    if (listing) checkIns.want();
    // A plan begun in this visit has no way in yet, but its log has.
    const follow = () => {
      unfold(location.hash.slice(1));
      if (stepAt(location.hash)) checkIns.want();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [listing]);
  useEffect(() => {
    startEditing();
    setOffering(isEmpty($plan.get()));
    setListing($plans.get().length > 0);
    const section = location.hash.slice(1);
    unfold(section);
    document.getElementById(section)?.scrollIntoView();
  }, []);

  const tell = (words: string, typed = '') => {
    noteMessage({ words, typed });
    focusAfter(MESSAGE);
  };
  const dismiss = () => {
    noteMessage();
    focusOn('goal');
  };
  const choose = (example: Example) => {
    const outcome = fillOrAddPlan(fromExample(example, today, newId));
    setOffering(false);
    setListing(true);
    tell(plannerWords.offer[outcome]);
  };
  const addMade = (made: Plan, words: string) => {
    addPlan(made);
    setOffering(isEmpty(made));
    setListing(true);
    tell(words);
  };
  const open = (id: string) => {
    openPlan(id);
    setOffering(isEmpty($plan.get()));
    focusAfter('goal');
  };
  const start = () => {
    setOffering(true);
    if (isEmpty(plan)) return focusOn('goal-text');
    focusAfter('goal-text');
    addPlan({ ...emptyPlan });
  };
  const remove = () => {
    const { goal } = plan;
    deletePlan();
    setOffering(isEmpty($plan.get()));
    tell(plannerWords.plans.removed, goal);
  };

  const sections = !checkingIn && (
    <>
      {message && (
        <EditMessage
          id={MESSAGE}
          words={message.words}
          typed={message.typed}
          onUndo={() => (undo() ? focusAfter('goal') : dismiss())}
          onDismiss={dismiss}
        />
      )}
      {!started && <p class="planner-waiting notice">{plannerWords.waiting}</p>}
      {/* What was typed before the kept plan is there would be lost, so nothing can be. */}
      <fieldset class="planner" disabled={!started}>
        <TaskList plan={plan} today={today} />
        <div class="planner-sections">
          <Still on={[offering, today]}>
            {() => (
              <ExampleOffer examples={examples} open={offering} onToggle={setOffering} onChoose={choose} />
            )}
          </Still>
          {plans.length > 0 && listing && (
            <PlanList plan={plan} onOpen={open} onNew={start} onNewPlan={addMade} onRemove={remove} />
          )}
          <Still on={[plan.goal, plan.due, plan.evidence, today]}>
            {() => <GoalSection plan={plan} today={today} />}
          </Still>
          <Still on={[plan.why]}>
            {() => (
              <Section section="why" plan={plan}>
                <TextField
                  id="why-text"
                  {...fieldWords.why}
                  lines={2}
                  value={plan.why}
                  onText={(text) => editPlan((now) => setField(now, 'why', text), 'why')}
                />
              </Section>
            )}
          </Still>
          <Section section="milestones" plan={plan}>
            <ItemList
              list="milestones"
              items={plan.milestones}
              first="title"
              movable
              paint={(item) => statusPaint[item.status]}
              on={[plan.due, plan.milestones.map(({ due }) => due).join(), today]}
              form={(form) => <MilestoneForm {...form} plan={plan} today={today} />}
            />
            <DateOrder milestones={plan.milestones} />
          </Section>
          <Section section="obstacles" plan={plan}>
            <ItemList
              list="obstacles"
              items={plan.obstacles}
              first="obstacle"
              movable
              form={(form) => <ObstacleForm {...form} />}
            />
            <p class="field-hint">
              <a href={address('/glossary/#if-then-plan')}>{plannerWords.ifThenTerm}</a>
            </p>
          </Section>
          <LaterSections plan={plan} today={today} onNewPlan={addMade} />
          <TakeAway plan={plan} />
          <SaveBar />
        </div>
      </fieldset>
    </>
  );
  return (
    <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      {checkIns.part ? (
        <checkIns.part plan={plan} today={today} on={offering} open={checkingIn} onOpen={setCheckingIn}>
          <SaveBar />
        </checkIns.part>
      ) : (
        (listing || checkIns.failed) && <div class="check-in-door">{checkIns.failed && <NotLoaded />}</div>
      )}
      {sections}
    </form>
  );
}
