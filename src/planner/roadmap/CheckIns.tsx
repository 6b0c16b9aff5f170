import { useState } from 'preact/hooks';
import { dateInWords, isDate } from '../dates.ts';
import { type CheckIn, type Plan, rhythms } from '../plan.ts';
import { logLines, newestFirst } from './check-in-log.ts';
import { sheetDate, stripOf } from './roadmap-plan.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import { CheckInBox, Typed } from './SheetPieces.tsx';

const BOXES = 4;
/** Check-ins that a screen shows before all are asked for. */
const ON_SCREEN = 3;

/** When to look back, and on paper the strip: the newest check-ins, and boxes to fill in by hand at those to come. */
export function CheckIns({ plan }: { plan: Plan }) {
  const strip = stripOf(plan);
  const blank = plan.closed === '' ? BOXES - strip.length : 0;
  return (
    <section class="sheet-check-ins">
      <div class="sheet-check-in-head">
        <h2>{words.checkIns}</h2>
        {plan.rhythm !== '' && plan.closed === '' && <p>{rhythms[plan.rhythm]}</p>}
        <p class="sheet-review">
          {words.review} <Typed text={dateInWords(plan.review)} />
        </p>
      </div>
      {blank > 0 && (
        <div
          class={`check-in-strip${plan.checkIns.length > 0 ? ' check-in-strip-paper' : ''}`}
          aria-hidden="true"
        >
          {strip.map((entry) => (
            <div key={entry.id} class="check-in-box check-in-box-filled">
              <p class="check-in-day">{sheetDate(entry.date) || words.noDay}</p>
              <Said entry={entry} />
            </div>
          ))}
          {Array.from({ length: blank }, (_, box) => (
            <CheckInBox key={box} />
          ))}
        </div>
      )}
    </section>
  );
}

/**
 * Every check-in, newest first. A screen shows the latest until all are asked for; on paper those in the strip are
 * left out, and the rest stands on pages of its own.
 */
export function CheckInLog({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState(false);
  const { checkIns } = plan;
  if (checkIns.length === 0) return null;
  const strip = new Set(stripOf(plan).map(({ id }) => id));
  return (
    <section class={`sheet-log${strip.size === checkIns.length ? ' screen-only' : ''}`}>
      <h2 class="print-only">{strip.size > 0 ? words.logOlderOnPaper : words.logOnPaper}</h2>
      <ul id="check-in-log">
        {newestFirst(checkIns).map((entry, index) => (
          <li
            key={entry.id}
            class={`sheet-entry${!open && index >= ON_SCREEN ? ' print-only' : ''}${strip.has(entry.id) ? ' screen-only' : ''}`}
          >
            <h3>
              {isDate(entry.date) ? (
                <time dateTime={entry.date}>{dateInWords(entry.date)}</time>
              ) : (
                <span class="typed">{entry.date || words.noDay}</span>
              )}
            </h3>
            <div>
              <Said entry={entry} />
            </div>
          </li>
        ))}
      </ul>
      {checkIns.length > ON_SCREEN && (
        <button
          type="button"
          class="button-quiet screen-only"
          aria-expanded={open}
          aria-controls="check-in-log"
          onClick={() => setOpen(!open)}
        >
          {open ? words.logFew : words.logAll(checkIns.length)}
        </button>
      )}
    </section>
  );
}

function Said({ entry }: { entry: CheckIn }) {
  return (
    <>
      {logLines(entry).map(({ label, typed, chosen }) => (
        <p key={label}>
          <span class="sheet-label">{label}</span> {typed === '' ? chosen : <Typed text={typed} />}
        </p>
      ))}
    </>
  );
}
