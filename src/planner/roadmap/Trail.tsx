import type { Plan } from '../plan.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import { Blaze, Cairn, Footprints, WalkingFigure } from './TrailFigures.tsx';
import { Label, Leader, LineToWriteOn, MarkLabel } from './TrailLabels.tsx';
import { dayOf, hasArrived, layTrail, MONTHS_HEIGHT } from './trail.ts';
import { knownDates, mapDate } from './trail-dates.ts';
import type { TrailDrawing, Waymark } from './trail-drawing.ts';
import type { Point } from './trail-line.ts';
import { HEADING_SIZE, type TrailShape } from './trail-plot.ts';

interface TrailProps {
  plan: Plan;
  /** An ISO date. */
  today: string;
  shape: TrailShape;
  /** Labels are lines to write on, and nobody walks yet. */
  blank?: boolean;
}

/**
 * The plan as a picture. It says nothing that the table of milestones and the check-ins beside it do not say, so it is
 * hidden from assistive technology.
 */
export function Trail({ plan, today, shape, blank = false }: TrailProps) {
  const drawing = layTrail(plan, today, shape);
  const { width, top, height, waymarks } = drawing;
  const known = knownDates(waymarks, today);
  return (
    <svg
      class={`trail trail-${shape}`}
      viewBox={`0 ${top} ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <g class="trail-land">
        {drawing.land.map((line) => (
          <path key={line} d={line} />
        ))}
      </g>
      {!blank && <Months drawing={drawing} />}
      <path class="trail-edge" d={drawing.path} />
      <path class="trail-ahead" d={drawing.path} />
      {!blank && <path class="trail-walked" d={drawing.walkedPath} />}
      {drawing.footprints.map((print) => (
        <g key={print.x + print.y} transform={`translate(${place(print)}) rotate(${print.turn.toFixed(0)})`}>
          <Footprints />
        </g>
      ))}
      <g transform={`translate(${place(drawing.summit)})`}>
        <Cairn />
      </g>
      {!blank && <GoalLabel plan={plan} drawing={drawing} today={today} />}
      {!blank && <Walker plan={plan} drawing={drawing} today={today} aside={shape === 'narrow' ? -16 : 0} />}
      {waymarks.map((waymark, index) => (
        <g key={waymark.milestone.id} class={markClass(waymark, blank)}>
          <Leader from={waymark} box={waymark.box} />
          <g transform={`translate(${place(waymark)})`}>
            <Blaze
              status={waymark.milestone.status}
              next={waymark.next && !blank}
              slipped={waymark.slipped}
            />
          </g>
          {blank ? (
            <LineToWriteOn number={waymark.number} box={waymark.box} />
          ) : (
            <MarkLabel waymark={waymark} known={known[index] ?? today} titled={drawing.titled} />
          )}
        </g>
      ))}
    </svg>
  );
}

const place = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function markClass({ milestone, next, slipped }: Waymark, blank: boolean): string {
  return `trail-mark trail-${milestone.status}${next && !blank ? ' trail-next' : ''}${slipped ? ' trail-slipped' : ''}`;
}

/** The scale of the map along its lower edge. */
function Months({ drawing: { width, top, height, months } }: { drawing: TrailDrawing }) {
  if (months.length === 0) return null;
  const y = top + height - MONTHS_HEIGHT + 2;
  return (
    <g class="trail-months">
      <path class="trail-rule" d={`M0 ${y}H${width}`} />
      {months.map(({ place, label }) => (
        <g key={place}>
          <path class="trail-rule" d={`M${place.toFixed(1)} ${y}v8`} />
          <text x={place + 5} y={y + 16} font-size={HEADING_SIZE}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

interface StandingProps {
  plan: Plan;
  drawing: TrailDrawing;
  today: string;
}

/** The figure stands on the trail, or beside it where the trail runs upwards. */
function Walker({ plan, drawing, today, aside }: StandingProps & { aside: number }) {
  const { walker } = drawing;
  const { box } = walker;
  const closed = plan.closed !== '';
  return (
    <g class="trail-walker">
      {box && <Leader from={walker} box={box} />}
      <g transform={`translate(${place(walker)})`}>
        {box && <circle class="walker-spot" r="4.5" />}
        <g transform={`translate(${box ? aside : 0} 0)${walker.facesLeft ? ' scale(-1 1)' : ''}`}>
          <WalkingFigure />
        </g>
      </g>
      {box && (
        <Label
          box={box}
          heading={closed ? `${words.closed} ${mapDate(plan.closed, today)}`.trim() : words.today}
        />
      )}
    </g>
  );
}

/** What stands beside the summit: the goal's date, or the day on which it was reached. */
function GoalLabel({ plan, drawing, today }: StandingProps) {
  const arrived = hasArrived(plan);
  const date = mapDate(arrived ? dayOf(plan, '') : plan.due, today);
  return (
    <Label box={drawing.goal} heading={arrived ? words.closed : words.goal} lines={date ? [date] : []} />
  );
}
