import { dateInWords } from '../dates.ts';
import { goalLead, sentenceText } from '../goal-lead.ts';
import { type Plan, says } from '../plan.ts';
import { hasMoreGrounds } from './grounds.ts';
import { goalSize } from './roadmap-plan.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import { Typed } from './SheetPieces.tsx';

/** The goal in large type, and what it rests on: why, how to know, where somebody stands, what is to be learned. */
export function SheetHead({ plan }: { plan: Plan }) {
  return (
    <header class={`sheet-head ${hasMoreGrounds(plan) ? 'sheet-head-row' : 'sheet-head-halves'}`}>
      <p class="sheet-name">
        {words.sheetName}
        {plan.closed !== '' && (
          <span class="sheet-closed">
            {words.closedOn} <span class="typed">{dateInWords(plan.closed)}</span>
          </span>
        )}
      </p>
      <h1 class={`sheet-goal sheet-goal-${goalSize(plan)}`}>
        <span class="sheet-by">{sentenceText(goalLead(plan))}</span>
        <Typed text={plan.goal} />
      </h1>
      <dl class="sheet-grounds">
        <Ground term={words.why} text={plan.why} always />
        <Ground term={words.evidence} text={plan.evidence} always />
        <Ground term={words.now} text={plan.now} />
        {plan.skills.length > 0 && (
          <div>
            <dt>{words.skills}</dt>
            {plan.skills.map((skill) => (
              <dd key={skill.id}>
                <Typed text={skill.text} />
              </dd>
            ))}
          </div>
        )}
      </dl>
    </header>
  );
}

function Ground({ term, text, always }: { term: string; text: string; always?: boolean }) {
  if (!says(text) && !always) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Typed text={text} />
      </dd>
    </div>
  );
}
