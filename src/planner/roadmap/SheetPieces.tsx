import type { ComponentChildren } from 'preact';
import { type Status, says } from '../plan.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import { Blaze } from './TrailFigures.tsx';

/** Text as a person typed it: in its own direction, with its own line breaks, and a line to write on where there is none. */
export function Typed({ text }: { text: string }) {
  if (!says(text)) return <span class="sheet-rule" />;
  return (
    <span class="typed" dir="auto">
      {text}
    </span>
  );
}

interface PartProps {
  title: string;
  name: string;
  /** Whether nothing is written here, so that the part is space to write on and for paper alone. */
  spare?: boolean;
  children: ComponentChildren;
}

/** A part of the sheet under its heading. */
export function Part({ title, name, spare, children }: PartProps) {
  return (
    <section class={`sheet-${name}${spare ? ' sheet-spare' : ''}`}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A box to fill in by hand at a check-in. */
export function CheckInBox() {
  return (
    <div class="check-in-box">
      {words.checkInLines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** Keys for as many empty places on paper; none for a number below one. */
export function spare(places: number): string[] {
  return Array.from({ length: Math.max(0, places) }, (_, index) => `spare-${index}`);
}

/** An if–then plan to write by hand. */
export function SpareIfThen() {
  return (
    <li class="sheet-spare">
      {[words.ifWord, words.thenWord].map((word) => (
        <p key={word} class="sheet-hanging">
          <strong>{word}</strong> <span class="sheet-rule" />
        </p>
      ))}
    </li>
  );
}

/** A person and an ask to write by hand. */
export function SparePerson() {
  return (
    <li class="sheet-spare">
      {[words.who, words.ask].map((word) => (
        <p key={word} class="sheet-hanging">
          <span class="sheet-label">{word}</span> <span class="sheet-rule" />
        </p>
      ))}
    </li>
  );
}

/** A milestone to write by hand. */
export function SpareMilestone({ number, columns }: { number: number; columns: number }) {
  return (
    <tr class="sheet-spare">
      <td class="milestone-tick">
        <TickBox status="not-started" />
      </td>
      <td class="milestone-title">
        <span class="milestone-number">{number}</span>
      </td>
      <td colSpan={columns - 2} />
    </tr>
  );
}

/** A blaze as a box to tick, drawn as on the trail. The word for its status stands beside it. */
export function TickBox({ status, slipped = false }: { status: Status; slipped?: boolean }) {
  return (
    <svg class="trail tick-box" viewBox="-11 -14 22 28" width="22" height="28" aria-hidden="true">
      <g class={`trail-${status}`}>
        <Blaze status={status} slipped={slipped} />
      </g>
    </svg>
  );
}
