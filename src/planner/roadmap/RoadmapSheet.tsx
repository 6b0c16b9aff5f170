import type { ComponentChildren } from 'preact';
import { site } from '../../site.ts';
import { dateInWords } from '../dates.ts';
import { goalLead, sentenceText } from '../goal-lead.ts';
import { type Obstacle, type Person, type Plan, rhythms, roles } from '../plan.ts';
import { MilestoneTable } from './MilestoneTable.tsx';
import { goalSize, hasMoreGrounds, sheetDate, sheetSetting } from './roadmap-plan.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import { CheckInStrip, SpareIfThen, SparePerson, spare, Typed } from './SheetPieces.tsx';
import { Trail } from './Trail.tsx';

/** The plan as a sheet for screen and paper. `today` is an ISO date. Parts with nothing in them are left out. */
export function RoadmapSheet({ plan, today }: { plan: Plan; today: string }) {
  const setting = sheetSetting(plan);
  return (
    <article class={`sheet sheet-${setting}${setting === 'pages' ? '' : ' sheet-beside'}`}>
      <header class={`sheet-head ${hasMoreGrounds(plan) ? 'sheet-head-row' : 'sheet-head-halves'}`}>
        <p class="sheet-name">{words.sheetName}</p>
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
      <div class="sheet-trail">
        <Trail plan={plan} today={today} shape="wide" />
        <Trail plan={plan} today={today} shape="narrow" />
      </div>
      <Part title={words.milestones} name="milestones" spare={plan.milestones.length === 0}>
        <MilestoneTable milestones={plan.milestones} today={today} />
      </Part>
      <div class="sheet-halves">
        <IfThenPlans obstacles={plan.obstacles} />
        {plan.planB.trim() !== '' && (
          <Part title={words.planB} name="plan-b">
            <p>
              <Typed text={plan.planB} />
            </p>
          </Part>
        )}
        <People people={plan.people} />
      </div>
      <section class="sheet-check-ins">
        <div class="sheet-check-in-head">
          <h2>{words.checkIns}</h2>
          {plan.rhythm !== '' && <p>{rhythms[plan.rhythm]}</p>}
          <p class="sheet-review">
            {words.review} <Typed text={dateInWords(plan.review)} />
          </p>
        </div>
        <CheckInStrip />
      </section>
      <p class="sheet-foot print-only">
        {words.printed} {dateInWords(today)} · {site.name}
      </p>
    </article>
  );
}

function Ground({ term, text, always }: { term: string; text: string; always?: boolean }) {
  if (text.trim() === '' && !always) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Typed text={text} />
      </dd>
    </div>
  );
}

interface PartProps {
  title: string;
  name: string;
  /** Whether nothing is written here, so that the part is space to write on and for paper alone. */
  spare?: boolean;
  children: ComponentChildren;
}

function Part({ title, name, spare, children }: PartProps) {
  return (
    <section class={`sheet-${name}${spare ? ' sheet-spare' : ''}`}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function IfThenPlans({ obstacles }: { obstacles: readonly Obstacle[] }) {
  return (
    <Part title={words.obstacles} name="if-then" spare={obstacles.length === 0}>
      <ul>
        {obstacles.map((one) => (
          <li key={one.id}>
            {one.obstacle.trim() !== '' && (
              <p class="sheet-aside">
                <Typed text={one.obstacle} />
              </p>
            )}
            <p class="sheet-hanging">
              <strong>{words.ifWord}</strong> <Typed text={one.if} />
            </p>
            <p class="sheet-hanging">
              <strong>{words.thenWord}</strong> <Typed text={one.then} />
            </p>
          </li>
        ))}
        {spare(2 - obstacles.length).map((key) => (
          <SpareIfThen key={key} />
        ))}
      </ul>
    </Part>
  );
}

function People({ people }: { people: readonly Person[] }) {
  return (
    <Part title={words.people} name="people" spare={people.length === 0}>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <p class="sheet-who">
              <span class="sheet-role">{roles[person.role]}</span> <Typed text={person.name} />
              {person.due.trim() !== '' && (
                <span class="sheet-aside">
                  {words.askBy} <Typed text={sheetDate(person.due)} />
                </span>
              )}
            </p>
            <p class="sheet-hanging">
              <span class="sheet-label">{words.ask}</span> <Typed text={person.ask} />
            </p>
            {person.offer.trim() !== '' && (
              <p class="sheet-hanging">
                <span class="sheet-label">{words.offer}</span> <Typed text={person.offer} />
              </p>
            )}
          </li>
        ))}
        {spare(2 - people.length).map((key) => (
          <SparePerson key={key} />
        ))}
      </ul>
    </Part>
  );
}
