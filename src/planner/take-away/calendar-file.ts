import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '../dates.ts';
import type { CalendarEntry } from './calendar-entries.ts';
import { calendarWords as words } from './calendar-words.ts';

const HOUR_SECONDS = 3600;
const NINE = 9 * HOUR_SECONDS;
const DAY = 24 * HOUR_SECONDS;
/** From here sequence numbers count. */
const SEQUENCE_START = Date.UTC(2026, 0, 1);

/** Seconds before the day begins, negative for a moment in it. */
const reminders = { 'the-day-before': DAY - NINE, 'that-day': -NINE } as const;

const repeating = {
  weekly: { freq: ICalEventRepeatingFreq.WEEKLY },
  fortnightly: { freq: ICalEventRepeatingFreq.WEEKLY, interval: 2 },
  monthly: { freq: ICalEventRepeatingFreq.MONTHLY },
} as const;

/**
 * The entries as an iCalendar file (RFC 5545): all-day events that leave the day free and are private where others see
 * the calendar. `now` is the moment of writing.
 *
 * A calendar takes an entry it knows for newer when its SEQUENCE is higher. The plan keeps no count of its changes, so the
 * number is the seconds from 2026 to the moment of writing: it grows from file to file, in every browser the plan is
 * taken to, and fits the 32 bits of an INTEGER until 2094. That it grows where nothing changed harms nobody.
 */
export function calendarFile(entries: readonly CalendarEntry[], now: Date): string {
  const sequence = Math.max(0, Math.floor((now.getTime() - SEQUENCE_START) / 1000));
  const calendar = ical({ prodId: { company: 'Waymark', product: 'Roadmap' }, name: words.name });
  for (const { uid, date, title, details, remind, repeats } of entries) {
    const next = addDays(date, 1);
    const event = calendar.createEvent({
      // Ids come with plan files too, and a line break in one would begin a property of its own.
      id: cleaned(uid).replace(/\s/g, ''),
      sequence,
      stamp: now,
      allDay: true,
      // Written from UTC as a date without a time, so that it is the same day in every time zone.
      start: midnight(date),
      end: next > date ? midnight(next) : null,
      summary: cleaned(title),
      ...(details === '' ? {} : { description: { plain: cleaned(details) } }),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      class: ICalEventClass.PRIVATE,
      ...(repeats ? { repeating: { ...repeating[repeats.every], count: repeats.times } } : {}),
    });
    if (remind === 'never') continue;
    event
      .createAlarm({ type: ICalAlarmType.display, trigger: reminders[remind], description: cleaned(title) })
      // The library reads it nowhere else, and an hour counted from the end of the day would fall on the next.
      .relatesTo(ICalAlarmRelatesTo.start);
  }
  return `${calendar.toString()}\r\n`;
}

const midnight = (date: string) => new Date(`${date}T00:00:00Z`);

/**
 * Without the control characters that the format forbids; half a character, which no file can hold, is shown as �. Ends
 * of lines come first: two of them with such a character between would become one.
 */
const cleaned = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
