import { byDue, isDate } from '../dates.ts';
import { hasSlipped, nextMilestone } from '../milestone-order.ts';
import { type Plan, says, statuses } from '../plan.ts';
import { sheetDate } from './roadmap-plan.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import { SpareMilestone, spare, TickBox, Typed } from './SheetPieces.tsx';

/** The milestones as a table, in walking order and numbered as on the trail. `today` is an ISO date. */
export function MilestoneTable({ plan, today }: { plan: Plan; today: string }) {
  const { milestones } = plan;
  // In a closed plan nothing is next, and nothing slips any more.
  const open = plan.closed === '';
  const next = open ? nextMilestone(milestones, today) : undefined;
  return (
    <table class="milestone-table milestone-table-filled">
      <thead>
        <tr>
          <th scope="col" class="milestone-tick">
            <span class="visually-hidden">{words.tick}</span>
          </th>
          <th scope="col" class="milestone-heading">
            {words.milestones}
          </th>
          <th scope="col">{words.doneWhen}</th>
          <th scope="col">{words.due}</th>
          <th scope="col">{words.status}</th>
        </tr>
      </thead>
      <tbody>
        {byDue(milestones).map((milestone, index) => {
          const slipped = open && hasSlipped(milestone, today);
          return (
            <tr key={milestone.id} class={milestone === next ? 'milestone-next' : undefined}>
              <td class="milestone-tick">
                <TickBox status={milestone.status} slipped={slipped} />
              </td>
              <th scope="row" class="milestone-title">
                <span class="milestone-number">{index + 1}</span> <Typed text={milestone.title} />
              </th>
              <td class="milestone-done-when">
                {says(milestone.doneWhen) && <span class="milestone-label">{words.doneWhen} </span>}
                <Typed text={milestone.doneWhen} />
              </td>
              <td class="milestone-due">
                <Due due={milestone.due} />
              </td>
              <td class="milestone-status">
                {statuses[milestone.status]}
                {(slipped || milestone === next) && (
                  <strong class="milestone-flag">{slipped ? words.slipped : words.next}</strong>
                )}
              </td>
            </tr>
          );
        })}
        {spare(4 - milestones.length).map((key, index) => (
          <SpareMilestone key={key} number={milestones.length + index + 1} columns={5} />
        ))}
      </tbody>
    </table>
  );
}

function Due({ due }: { due: string }) {
  if (isDate(due)) return <time dateTime={due}>{sheetDate(due)}</time>;
  if (says(due)) return <Typed text={due} />;
  return <span class="milestone-undated">{words.undated}</span>;
}
