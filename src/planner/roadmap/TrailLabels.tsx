import { roadmapWords as words } from './roadmap-words.ts';
import { keyDate, mapDate, ROOMY } from './trail-dates.ts';
import type { Waymark } from './trail-drawing.ts';
import type { Point } from './trail-line.ts';
import { HEADING_SIZE, type LabelBox, LINE_HEIGHT, TITLE_SIZE } from './trail-plot.ts';

/** A small heading, and the lines of a title below it. */
export function Label({
  box,
  heading,
  lines = [],
}: {
  box: LabelBox;
  heading: string;
  lines?: readonly string[];
}) {
  const { left, top, width, anchor } = box;
  const x = { start: left, middle: left + width / 2, end: left + width }[anchor];
  return (
    <text class={`trail-label trail-label-${anchor}`}>
      <tspan class="trail-heading" x={x} y={top + LINE_HEIGHT - 4} font-size={HEADING_SIZE}>
        {heading}
      </tspan>
      {lines.map((line, index) => (
        <tspan
          key={`${index} ${line}`}
          class="trail-title"
          x={x}
          y={top + LINE_HEIGHT * (index + 2) - 4}
          font-size={TITLE_SIZE}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}

const flagOf = ({ slipped, next }: Waymark) => (slipped ? words.slipped : next ? words.next : '');

/** The number of a milestone, what there is to say of it, its date, and its title where there is room. */
export function MarkLabel({ waymark, known, titled }: { waymark: Waymark; known: string; titled: boolean }) {
  const { milestone, number, lines, box } = waymark;
  const flag = flagOf(waymark);
  const date = mapDate(milestone.due, known);
  if (!titled)
    return <Label box={box} heading={String(number)} lines={[flag || keyDate(milestone.due, known)]} />;
  const heading = [String(number), flag || date];
  if (flag && box.width > ROOMY) heading.push(date);
  return <Label box={box} heading={heading.filter(Boolean).join(' · ')} lines={lines} />;
}

/** A line to write a title on by hand. */
export function LineToWriteOn({ number, box }: { number: number; box: LabelBox }) {
  const y = box.top + box.height - 3;
  return (
    <>
      <path class="trail-rule" d={`M${box.left + 18} ${y}h${box.width - 24}`} />
      <text class="trail-label">
        <tspan class="trail-heading" x={box.left + 4} y={y} font-size={HEADING_SIZE}>
          {number}
        </tspan>
      </text>
    </>
  );
}

/** The hairline between a mark and its label, where they stand apart. */
export function Leader({ from, box }: { from: Point; box: LabelBox }) {
  if (box.anchor === 'start')
    return <path class="trail-leader" d={`M${from.x + 13} ${from.y}H${box.left - 7}`} />;
  const above = box.top < from.y;
  const to = above ? box.top + box.height + 2 : box.top - 1;
  if (Math.abs(to - from.y) < 22) return null;
  return <path class="trail-leader" d={`M${from.x} ${from.y}V${to}`} />;
}
