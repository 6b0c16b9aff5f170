import { dateInShort, isDate } from '../dates.ts';
import type { Plan, Status } from '../plan.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import {
  HEADING_SIZE,
  type LabelBox,
  LINE_HEIGHT,
  layTrail,
  TITLE_SIZE,
  type TrailDrawing,
  type TrailShape,
  type Waymark,
} from './trail.ts';
import type { Point } from './trail-line.ts';

/**
 * The plan as a picture. It says nothing that the table of milestones beside it does not say, so it is hidden from
 * assistive technology. `today` is an ISO date. With `blank`, labels are lines to write on.
 */
export function Trail({
  plan,
  today,
  shape,
  blank,
}: {
  plan: Plan;
  today: string;
  shape: TrailShape;
  blank?: boolean;
}) {
  const drawing = layTrail(plan, today, shape);
  return (
    <svg
      class={`trail trail-${shape}`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      width={drawing.width}
      height={drawing.height}
      aria-hidden="true"
    >
      <g class="trail-land">
        {drawing.land.map((line) => (
          <path key={line} d={line} />
        ))}
      </g>
      <path class="trail-edge" d={drawing.path} />
      <path class="trail-ahead" d={drawing.path} />
      {!blank && <path class="trail-walked" d={drawing.walkedPath} />}
      <Summit at={drawing.summit} />
      {blank ? null : <GoalLabel drawing={drawing} due={plan.due} today={today} shape={shape} />}
      {!blank && <Walker drawing={drawing} aside={shape === 'narrow' ? -16 : 0} />}
      {drawing.waymarks.map((waymark) => (
        <g key={waymark.milestone.id} class={markClass(waymark, blank)}>
          <Leader from={waymark} box={waymark.box} />
          <g transform={`translate(${place(waymark)})`}>
            <Blaze status={waymark.milestone.status} next={waymark.next && !blank} />
          </g>
          {blank ? (
            <LineToWriteOn number={waymark.number} box={waymark.box} />
          ) : (
            <MarkLabel waymark={waymark} today={today} />
          )}
        </g>
      ))}
    </svg>
  );
}

const place = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function markClass({ milestone, next, slipped }: Waymark, blank = false): string {
  return `trail-mark trail-${milestone.status}${next && !blank ? ' trail-next' : ''}${slipped ? ' trail-slipped' : ''}`;
}

/** A date as a map has it: with its year when that is not this year, and nothing for what is not a date. */
function mapDate(date: string, today: string): string {
  if (!isDate(date)) return '';
  return date.slice(0, 4) === today.slice(0, 4)
    ? dateInShort(date)
    : `${dateInShort(date)} ${date.slice(0, 4)}`;
}

function MarkLabel({ waymark, today }: { waymark: Waymark; today: string }) {
  const { milestone, number, next, slipped, lines, box } = waymark;
  const flag = slipped ? words.slipped : next ? words.next : '';
  const heading = [String(number), flag || mapDate(milestone.due, today)];
  if (flag && box.width > 150) heading.push(mapDate(milestone.due, today));
  return <Label box={box} heading={heading.filter(Boolean).join(' · ')} lines={lines} />;
}

function Label({ box, heading, lines }: { box: LabelBox; heading: string; lines: readonly string[] }) {
  const x = box.anchor === 'middle' ? box.left + box.width / 2 : box.left;
  return (
    <text class={`trail-label trail-label-${box.anchor}`}>
      <tspan class="trail-heading" x={x} y={box.top + LINE_HEIGHT - 5} font-size={HEADING_SIZE}>
        {heading}
      </tspan>
      {lines.map((line, index) => (
        <tspan
          key={`${index} ${line}`}
          class="trail-title"
          x={x}
          y={box.top + LINE_HEIGHT * (index + 2) - 5}
          font-size={TITLE_SIZE}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The hairline between a blaze and its label, where they stand apart. */
function Leader({ from, box }: { from: Point; box: LabelBox }) {
  if (box.anchor === 'start')
    return <path class="trail-leader" d={`M${from.x + 13} ${from.y}H${box.left - 7}`} />;
  const above = box.top < from.y;
  const to = above ? box.top + box.height + 1 : box.top - 1;
  if (Math.abs(to - from.y) < 20) return null;
  return <path class="trail-leader" d={`M${from.x} ${from.y}V${to}`} />;
}

function LineToWriteOn({ number, box }: { number: number; box: LabelBox }) {
  const y = box.top + box.height - 3;
  return (
    <>
      <path class="trail-rule" d={`M${box.left + 16} ${y}h${box.width - 22}`} />
      <text class="trail-label">
        <tspan class="trail-heading" x={box.left + 4} y={y} font-size={HEADING_SIZE}>
          {number}
        </tspan>
      </text>
    </>
  );
}

/** A painted blaze; its status shows by shape and fill, never by colour alone. */
export function Blaze({ status, next }: { status: Status; next: boolean }) {
  return (
    <>
      {next && <path class="blaze-ring" d="M-13.4-16.3 13.6-16.6 13.9 16.2-13.7 16.6Z" />}
      <path class="blaze-paint" d="M-8.2-11.2 8-11.5 8.3 11.1-8 11.4Z" />
      {status === 'doing' && <path class="blaze-half" d="M-8.1.3 8.2-.4 8.3 11.1-8 11.4Z" />}
      {status === 'done' && <path class="blaze-tick" d="M-4.4.6-1.2 4.2 4.6-4.4" />}
    </>
  );
}

/** The figure stands on the trail, or beside it where the trail runs upwards. */
function Walker({ drawing, aside }: { drawing: TrailDrawing; aside: number }) {
  const { x, y, box } = drawing.walker;
  return (
    <g class="trail-walker">
      <Leader from={drawing.walker} box={box} />
      <g transform={`translate(${place({ x, y })})`}>
        <circle class="walker-spot" r="4.5" />
        <g transform={`translate(${aside} 0)`}>
          <circle class="walker-head" cx="1.2" cy="-31" r="3.7" />
          <path class="walker-pack" d="M-2.4-25.6c-4.2-.8-5.6 1.4-5.4 4.6.1 2.6 1.4 4.4 4.6 4.2Z" />
          <path
            class="walker-body"
            d="M.4-26.4C.2-22.600-.6-19.400-.8-16.200M-.8-16.200 3.200-10.400 3.600-3.200M-.8-16.200-3.600-9.800-6.600-4M.6-24.200 4-19.600 8-20.200M9-25 7-2.800"
          />
        </g>
      </g>
      <Label box={box} heading={words.today} lines={[]} />
    </g>
  );
}

function Summit({ at }: { at: Point }) {
  return (
    <g class="trail-summit" transform={`translate(${place(at)})`}>
      <path class="summit-pole" d="M.2-12V-46" />
      <path
        class="summit-flag"
        d="M.9-45.500C7.500-48.500 12.500-41 20.500-43.600L16.800-37.200 20.800-31.200C12.800-28.600 7.500-35.600.9-32.500Z"
      />
      <path
        class="summit-stone"
        d="M-16.500 3.800C-17-1.500-9-3.400-.5-3.200 8-3.400 16.800-1.200 16.400 3.900 15.800 6.900-15.900 7-16.500 3.800Z"
      />
      <path
        class="summit-stone"
        d="M-10.500-4.600C-11-8.600-5-9.700.6-9.600 6.600-9.800 11-8 10.600-4.700 9.600-2.400-9.600-2.300-10.500-4.600Z"
      />
      <path
        class="summit-stone"
        d="M-5.800-10.700C-6-13.900-2.600-14.800.3-14.700 3.600-14.700 6.200-13.600 5.900-10.800 5-9-5-9-5.800-10.700Z"
      />
    </g>
  );
}

function GoalLabel({
  drawing,
  due,
  today,
  shape,
}: {
  drawing: TrailDrawing;
  due: string;
  today: string;
  shape: TrailShape;
}) {
  const { x, y } = drawing.summit;
  const narrow = shape === 'narrow';
  const left = narrow ? x + 42 : drawing.width - 12;
  return (
    <text class={narrow ? 'trail-label trail-label-start' : 'trail-label trail-label-end'}>
      <tspan class="trail-heading" x={left} y={narrow ? y - 14 : y + 28} font-size={HEADING_SIZE}>
        {words.goal}
      </tspan>
      <tspan class="trail-title" x={left} y={narrow ? y + 4 : y + 46} font-size={TITLE_SIZE}>
        {mapDate(due, today)}
      </tspan>
    </text>
  );
}
