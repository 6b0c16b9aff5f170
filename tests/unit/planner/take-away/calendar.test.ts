import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/planner/dates.ts';
import { newItem } from '../../../../src/planner/edits.ts';
import { emptyPlan, type Plan } from '../../../../src/planner/plan.ts';
import { calendarEntries } from '../../../../src/planner/take-away/calendar-entries.ts';
import { calendarFile } from '../../../../src/planner/take-away/calendar-file.ts';
import { anyTyped, hardTexts } from '../every-field.ts';
import { fullPlan } from '../plans-for-tests.ts';

/*
 * What is written with one library is read back with another.
 */

const NOW = new Date('2026-12-01T10:20:30Z');
const TODAY = '2026-12-01';
const openPlan: Plan = { ...fullPlan, closed: '' };

const write = (plan: Plan, { details = false, today = TODAY, now = NOW } = {}) =>
  calendarFile(calendarEntries(plan, 'plan1', today, details), now);
const events = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => ({
    event,
    uid: String(event.getFirstPropertyValue('uid')),
    title: String(event.getFirstPropertyValue('summary')),
    details: String(event.getFirstPropertyValue('description') ?? ''),
    start: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    alarms: event
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstProperty('trigger')?.toICALString())),
  }));
const find = (file: string, uid: string) => events(file).find((one) => one.uid === `${uid}.plan1@waymark`);

describe('a calendar file', () => {
  test('has milestones, check-ins, the goal and the review, each for a whole day', () => {
    expect(events(write(openPlan)).map(({ uid, title, start, end }) => [uid, title, start, end])).toEqual([
      ['milestone-m1.plan1@waymark', 'Done: Message two people', '2026-12-14', '2026-12-15'],
      ['milestone-m2.plan1@waymark', 'Have two first talks', '2027-02-01', '2027-02-02'],
      ['goal.plan1@waymark', 'Goal: I will have met three times with a mentor', '2027-06-30', '2027-07-01'],
      ['review.plan1@waymark', 'Review my roadmap and close it', '2027-06-30', '2027-07-01'],
      ['check-ins.plan1@waymark', 'Check in with my roadmap: two minutes', '2026-12-23', '2026-12-24'],
    ]);
  });

  test.each([
    ['lead a team', 'Goal: I will lead a team'],
    ['I want to lead a team', 'Goal: I want to lead a team'],
    ['to lead a team', 'Goal: I want to lead a team'],
    ['Lead a team', 'Goal: I will: Lead a team'],
  ])('says the goal “%s” as a sentence', (goal, title) => {
    expect(find(write({ ...openPlan, goal }), 'goal')?.title).toBe(title);
  });

  test('has no line of its own for whatever an id of a plan file holds', () => {
    const milestones = [newItem('milestones', 'm\r\nATTENDEE:x', { title: 'Ask', due: '2027-01-01' })];
    expect(write({ ...openPlan, milestones })).not.toMatch(/^ATTENDEE/m);
  });

  test('has titles alone unless details are wanted', () => {
    expect(events(write(openPlan)).map(({ details }) => details)).toEqual(['', '', '', '', '']);
    const detailed = write(openPlan, { details: true });
    expect(find(detailed, 'milestone-m1')?.details).toBe('Done when: Both are sent');
    expect(find(detailed, 'goal')?.details).toContain('Why it matters: I want the numbers to be my job.');
    expect(find(detailed, 'check-ins')?.details).toBe(
      'Obstacle: I do not send it\nIf: it is Wednesday\nThen: I send it',
    );
  });

  test('reminds at nine, the day before or on the day, and of nothing that is done', () => {
    const file = write(openPlan);
    expect(find(file, 'milestone-m2')?.alarms).toEqual(['TRIGGER;RELATED=START:-PT15H']);
    expect(find(file, 'check-ins')?.alarms).toEqual(['TRIGGER;RELATED=START:PT9H']);
    expect(find(file, 'milestone-m1')?.alarms).toEqual([]);
    expect(events(write(fullPlan)).flatMap(({ alarms }) => alarms)).toEqual([]);
  });

  test('leaves out what is no longer relevant, has no date or says nothing', () => {
    const milestones = [
      newItem('milestones', 'a', { title: 'Dropped', due: '2027-01-01', status: 'dropped' }),
      newItem('milestones', 'b', { title: 'Undated' }),
      newItem('milestones', 'c', { title: 'No such day', due: '2027-02-30' }),
      newItem('milestones', 'd'),
    ];
    expect(events(write({ ...emptyPlan, milestones }))).toEqual([]);
  });

  test('leaves the day free, is private, and is told apart by plan', () => {
    for (const { event } of events(write(openPlan))) {
      expect(event.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      expect(event.getFirstPropertyValue('class')).toBe('PRIVATE');
    }
    const other = calendarEntries(openPlan, 'plan2', TODAY, false).map(({ uid }) => uid);
    const uids = calendarEntries(openPlan, 'plan1', TODAY, false).map(({ uid }) => uid);
    expect(new Set([...other, ...uids]).size).toBe(other.length + uids.length);
  });

  test('made again after a change, it changes the same entries', () => {
    const later = write(
      { ...openPlan, goal: 'have met once', review: '2027-07-15' },
      { now: new Date('2026-12-01T10:20:31Z'), today: '2026-12-20' },
    );
    const [before, after] = [events(write(openPlan)), events(later)];
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    for (const [place, { sequence }] of after.entries())
      expect(sequence).toBeGreaterThan(before[place]?.sequence ?? Number.NaN);
  });

  test('counts its versions in 32 bits for longer than anybody plans', () => {
    const sequence = (now: string) => events(write(openPlan, { now: new Date(now) }))[0]?.sequence;
    expect(sequence('2093-12-31T23:59:59Z')).toBeLessThan(2 ** 31);
    expect(sequence('2020-01-01T00:00:00Z')).toBe(0);
  });
});

describe('check-ins come', () => {
  const days = (plan: Plan, today: string) =>
    events(write(plan, { today }))
      .filter(({ uid }) => uid.startsWith('check-in'))
      .flatMap(({ event }) => {
        const found: string[] = [];
        const iterator = new ICAL.Event(event).iterator();
        for (let day = iterator.next(); day; day = iterator.next()) found.push(day.toString());
        return found;
      });
  const plan = (given: Partial<Plan>): Plan => ({ ...emptyPlan, created: '2027-01-10', ...given });

  test.each<[string, Partial<Plan>, string[]]>([
    ['every week', { rhythm: 'weekly', review: '2027-01-31' }, ['2027-01-17', '2027-01-24', '2027-01-31']],
    ['every two weeks', { rhythm: 'fortnightly', review: '2027-02-10' }, ['2027-01-24', '2027-02-07']],
    ['every month', { rhythm: 'monthly', review: '2027-03-31' }, ['2027-02-10', '2027-03-10']],
    [
      'at the end of each month, however short',
      { rhythm: 'monthly', created: '2026-12-31', review: '2027-04-30' },
      ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'],
    ],
  ])('%s', (_, given, expected) => {
    expect(days(plan(given), '2027-01-10')).toEqual(expected);
  });
});

describe('everything typed comes back exactly', () => {
  const planOf = (text: string): Plan => ({
    ...emptyPlan,
    goal: text,
    due: '2027-06-30',
    why: text,
    milestones: [newItem('milestones', 'm', { title: text, due: '2027-01-10', doneWhen: text })],
  });
  /** What the format has no way to hold: control characters, halves of characters, other ends of lines. */
  const holdable = (text: string) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\t\n])\p{Cc}/gu, '')
      .replace(/\p{Surrogate}/gu, '\uFFFD');
  const comesBack = (text: string) => {
    const file = write(planOf(text), { details: true });
    const encoder = new TextEncoder();
    for (const line of file.split('\r\n')) {
      expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
      // Half a character at the end of a line would not survive being unfolded by a careful reader.
      expect(line).not.toMatch(/\p{Surrogate}/u);
    }
    // As it arrives: in bytes.
    const arrived = new TextDecoder().decode(encoder.encode(file));
    expect(find(arrived, 'milestone-m')?.title).toBe(holdable(text));
    expect(find(arrived, 'milestone-m')?.details).toBe(`Done when: ${holdable(text)}`);
    expect(find(arrived, 'goal')?.details).toContain(`Why it matters: ${holdable(text)}`);
  };

  test.each([
    ...hardTexts,
    `${'Überprüfung der Ziele mit Mentor 👩🏽‍🔬, مرحبا; '.repeat(50)}`.slice(0, 2000),
    'half \ud83d a character',
    '\ud83d漢字'.repeat(60),
    'bell \u0007 and null \0',
    'a\r\nb\rc',
    'a\r\0\nb',
  ])('%.30s', (text) => comesBack(text));

  test('whatever it is, and no line is longer than 75 octets', () => {
    const anything = fc.oneof(anyTyped, fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }));
    fc.assert(
      fc.property(
        anything.filter((text) => holdable(text).trim() !== '' && text.trim() !== ''),
        (text) => comesBack(text),
      ),
      { numRuns: 300 },
    );
  });
});

describe('a day is the same day everywhere', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each([
    ['UTC', 0],
    ['Pacific/Pago_Pago', 660],
    ['Pacific/Kiritimati', -840],
    ['Europe/Berlin', -60],
  ])('in %s', (name, offset) => {
    process.env.TZ = name;
    expect(new Date('2027-01-10T12:00:00Z').getTimezoneOffset()).toBe(offset);
    const days = ['2027-01-01', '2027-03-28', '2028-02-29', '2027-12-31', '0099-05-05', '9999-12-30'];
    for (const due of days) {
      const file = write({ ...emptyPlan, milestones: [newItem('milestones', 'm', { title: 'Ask', due })] });
      expect(file).toContain(`DTSTART;VALUE=DATE:${due.replaceAll('-', '')}\r\n`);
      expect(file).toContain(`DTEND;VALUE=DATE:${addDays(due, 1).replaceAll('-', '')}\r\n`);
    }
  });

  test('the last day there is has no day after it', () => {
    const milestones = [newItem('milestones', 'm', { title: 'Ask', due: '9999-12-31' })];
    const file = write({ ...emptyPlan, milestones });
    expect(file).toContain('DTSTART;VALUE=DATE:99991231\r\n');
    expect(file).not.toContain('DTEND');
  });
});
