import { dateInShort, isDate } from '../dates.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import type { Waymark } from './trail-drawing.ts';
import type { Point } from './trail-line.ts';
import { HEADING_SIZE, type LabelBox, LINE_HEIGHT, TITLE_SIZE } from './trail-plot.ts';

/** A date as a map has it: with its year when that is not this year, and nothing for what is not a date. */
export function mapDate(date: string, today: string): string {
  if (!isDate(date)) return '';
  return date.slice(0, 4) === today.slice(0, 4)
    ? dateInShort(date)
    : `${dateInShort(date)} ${date.slice(0, 4)}`;
}

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

/** The number of a milestone, what there is to say of it, its date, and its title where there is room. */
export function MarkLabel({ waymark, today, titled }: { waymark: Waymark; today: string; titled: boolean }) {
  const { milestone, number, next, slipped, lines, box } = waymark;
  const flag = slipped ? words.slipped : next ? words.next : '';
  const date = mapDate(milestone.due, today);
  if (!titled)
    return <Label box={box} heading={String(number)} lines={[flag || keyDate(milestone.due, today)]} />;
  const heading = [String(number), flag || date];
  if (flag && box.width > 150) heading.push(date);
  return <Label box={box} heading={heading.filter(Boolean).join(' · ')} lines={lines} />;
}

/** A date where there is hardly room for one: its month when it lies in another year. */
function keyDate(date: string, today: string): string {
  const words = mapDate(date, today);
  return words === dateInShort(date) ? words : words.replace(/^\d+ /, '');
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
