import { useState } from 'preact/hooks';
import { NotLoaded } from '../NotLoaded.tsx';
import type { Plan } from '../plan.ts';
import { useToday } from '../useToday.tsx';
import { calendarEntries } from './calendar-entries.ts';
import { useDownload } from './useDownload.tsx';
import { takeAwayWords } from './words.ts';

interface Props {
  plan: Plan;
  /** The plan's own id. */
  id: string;
}

/** Makes a calendar file, with titles alone unless the visitor wants more in it. */
export function CalendarWay({ plan, id }: Props) {
  const words = takeAwayWords.calendar;
  const today = useToday();
  const [download, said] = useDownload(plan);
  const [details, setDetails] = useState(false);
  const [outcome, setOutcome] = useState<'none' | 'written' | 'not-loaded'>('none');
  const entries = calendarEntries(plan, id, today, details);
  if (today !== '' && entries.length === 0) return <p>{words.empty}</p>;
  const write = async () => {
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      download(calendarFile(entries, new Date()), 'ics', 'text/calendar');
      setOutcome('written');
    } catch {
      setOutcome('not-loaded');
    }
  };
  return (
    <>
      <div class="way-choice">
        <input
          type="checkbox"
          id="calendar-details"
          checked={details}
          aria-describedby="calendar-details-hint"
          onChange={(event) => setDetails(event.currentTarget.checked)}
        />
        <div>
          <label for="calendar-details">{words.details}</label>
          <p class="field-hint" id="calendar-details-hint">
            {words.detailsHint}
          </p>
        </div>
      </div>
      <button type="button" class="button-plain" onClick={write}>
        {words.download}
      </button>
      {said}
      {outcome === 'written' && <p class="field-hint">{words.after}</p>}
      {outcome === 'not-loaded' && <NotLoaded />}
    </>
  );
}
