import { useState } from 'preact/hooks';
import { checkInLines } from '../check-in-lines.ts';
import { dateInWords, isDate } from '../dates.ts';
import { newestFirst } from '../newest-first.ts';
import type { CheckIn } from '../plan.ts';
import { checkInLabels } from '../words.ts';
import { logWords as words } from './log-words.ts';
import { sheetDate } from './roadmap-plan.ts';
import { Typed } from './SheetPieces.tsx';

/** Check-ins that a screen shows before all are asked for. */
const ON_SCREEN = 3;

/** Boxes of the strip with what was said at a check-in, in place of lines to write on. */
export function FilledBoxes({ checkIns }: { checkIns: readonly CheckIn[] }) {
  return (
    <>
      {checkIns.map((entry) => (
        <div key={entry.id} class="check-in-box check-in-box-filled">
          <p class="check-in-day">{sheetDate(entry.date) || checkInLabels.undated}</p>
          <Said entry={entry} />
        </div>
      ))}
    </>
  );
}

/**
 * Every check-in, newest first. A screen shows the latest until all are asked for; on paper those in the strip are
 * left out, and the rest stands on pages of its own.
 */
export function CheckInLog({ checkIns, strip }: { checkIns: readonly CheckIn[]; strip: readonly CheckIn[] }) {
  const [open, setOpen] = useState(false);
  if (checkIns.length === 0) return null;
  const onPaper = strip.length === checkIns.length ? ' screen-only' : '';
  return (
    <section class={`sheet-log${onPaper}`}>
      <h2 class="print-only">{strip.length > 0 ? words.earlier : words.soFar}</h2>
      <ul id="sheet-log">
        {newestFirst(checkIns).map((entry, index) => (
          <li
            key={entry.id}
            class={`sheet-entry${!open && index >= ON_SCREEN ? ' print-only' : ''}${strip.includes(entry) ? ' screen-only' : ''}`}
          >
            <h3>
              {isDate(entry.date) ? (
                <time dateTime={entry.date}>{dateInWords(entry.date)}</time>
              ) : (
                <span class="typed">{entry.date || checkInLabels.undated}</span>
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
          aria-controls="sheet-log"
          onClick={() => setOpen(!open)}
        >
          {open ? words.showFew : words.showAll(checkIns.length)}
        </button>
      )}
    </section>
  );
}

function Said({ entry }: { entry: CheckIn }) {
  return (
    <>
      {checkInLines(entry).map((line) => (
        <p key={line.label}>
          <span class="sheet-label">{line.label}</span>{' '}
          {'typed' in line ? <Typed text={line.typed} /> : line.chosen}
        </p>
      ))}
    </>
  );
}
