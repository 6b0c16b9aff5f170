import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import type { Shelf } from '../../../src/storage/shelf.ts';
import { cases } from '../../cases.ts';
import { addLine, ids, type Note, note, removeLine, setLine, setTitle, ticking } from './notes.ts';
import { full } from './shelves.ts';

/*
 * Several tabs as browsers run them: each in a process of its own, which learns of what the others wrote with a delay,
 * sees its own writes at once, and lets the last write of a key count. A tab in the background learns of nothing until
 * it comes to the front; one kept for Back is told nothing at all and finds everything new when it comes back.
 */
interface Write {
  key: string;
  text: string | null;
}

function browser(tabCount: number) {
  const log: Write[] = [];
  const clock = ticking();
  const tabs = Array.from({ length: tabCount }, () => {
    const tab = { known: 0, own: [] as number[], fault: false, mends: true };
    const text = (key: string): string | null => {
      let latest: string | null = null;
      for (const [place, write] of log.entries())
        if (write.key === key && (place < tab.known || tab.own.includes(place))) latest = write.text;
      return latest;
    };
    const write = (entry: Write) => {
      if (tab.fault) throw full();
      tab.own.push(log.push(entry) - 1);
    };
    const shelf: Shelf = {
      get: text,
      set: (key, value) => write({ key, text: value }),
      remove: (key) => write({ key, text: null }),
      keys: () => [...new Set(log.map(({ key }) => key))].filter((key) => text(key) !== null),
    };
    const keeper = createKeeper({
      mending: () => (tab.mends ? mending : undefined),
      shelf,
      now: clock,
    });
    return {
      keeper,
      setFault: (fault: boolean) => {
        tab.fault = fault;
      },
      /** What joins versions is loaded late, or not at all while the line is down. */
      setMending: (mends: boolean) => {
        tab.mends = mends;
      },
      /** Lets the tab learn of some of what the others wrote. */
      learn(most = Number.POSITIVE_INFINITY) {
        for (let count = 0; count < most && tab.known < log.length; count++) {
          const place = tab.known++;
          const write = log[place];
          if (write && !tab.own.includes(place)) keeper.changedElsewhere(write.key, write.text);
        }
        keeper.get(note, 'a');
      },
      /** Comes back as it was left, with everything new and told of nothing. */
      comeBack() {
        tab.known = log.length;
        keeper.wokeUp();
        keeper.get(note, 'a');
      },
      stored: () => JSON.parse(text('waymark/note/a') ?? '{"data":{"title":"","lines":[]}}').data as Note,
    };
  });
  const settle = () => {
    for (const tab of tabs) {
      tab.setFault(false);
      tab.setMending(true);
    }
    // Each round lets every tab learn and store; they agree when nothing new was written.
    for (let before = -1, rounds = 0; before !== log.length && rounds < 20; rounds++) {
      before = log.length;
      for (const tab of tabs) {
        tab.learn();
        tab.keeper.retry();
      }
    }
  };
  return { tabs, settle };
}

const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('title' as const) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('add' as const) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('line' as const), pick: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('remove' as const), pick: fc.nat(9) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('learn' as const), most: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('come back' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constantFrom('fail', 'work', 'retry', 'load', 'unload') }),
  },
);
const course = fc.array(fc.tuple(fc.nat(2), act), { maxLength: 40 });

describe('three tabs on one note, whatever they do in whatever order', () => {
  test('agree in the end, with the latest change of every part and no part missing', () => {
    fc.assert(
      fc.property(course, (steps) => {
        const { tabs, settle } = browser(3);
        // They begin from one note; two tabs that store a very first record in the same instant are left out.
        tabs[0]?.keeper.update(note, 'a', addLine('first', 'new'));
        for (const tab of tabs) tab.learn();
        /** The latest change of each part, as the rule has it: undefined once it was removed. */
        const latest = new Map<string, string | undefined>([
          ['title', ''],
          ['first', 'new'],
        ]);
        for (const [index, [which, step]] of steps.entries()) {
          const tab = tabs[which];
          if (!tab) continue;
          const { keeper } = tab;
          const lines = ids(keeper.get(note, 'a'));
          const line = 'pick' in step ? lines[step.pick % Math.max(1, lines.length)] : undefined;
          if (step.does === 'title') {
            keeper.update(note, 'a', setTitle(`t${index}`));
            latest.set('title', `t${index}`);
          } else if (step.does === 'add') {
            keeper.update(note, 'a', addLine(`l${index}`, 'new'));
            latest.set(`l${index}`, 'new');
          } else if (step.does === 'line' && line) {
            keeper.update(note, 'a', setLine(line, `x${index}`));
            latest.set(line, `x${index}`);
          } else if (step.does === 'remove' && line) {
            keeper.update(note, 'a', removeLine(line));
            latest.set(line, undefined);
          } else if (step.does === 'learn') tab.learn(step.most);
          else if (step.does === 'come back') tab.comeBack();
          else if (step.does === 'fail') tab.setFault(true);
          else if (step.does === 'work') tab.setFault(false);
          else if (step.does === 'load' || step.does === 'unload') tab.setMending(step.does === 'load');
          else if (step.does === 'retry') keeper.retry();
        }
        settle();
        const expected = [...latest].filter(([part, text]) => part !== 'title' && text !== undefined);
        for (const { keeper, stored } of tabs) {
          const value = keeper.get(note, 'a');
          expect(stored()).toEqual(value);
          expect(value.title).toBe(latest.get('title'));
          expect(new Map(value.lines.map(({ id, text }) => [id, text]))).toEqual(new Map(expected));
          expect(keeper.holdsUnstored()).toBe(false);
        }
        expect(new Set(tabs.map(({ keeper }) => ids(keeper.get(note, 'a')).join())).size).toBe(1);
      }),
      { numRuns: cases },
    );
  });
});

describe('the same field changed in two tabs', () => {
  /** Edits in turn by two tabs, of which the first cannot store anything meanwhile; what it is told of conflicts. */
  const apart = (...edits: [tab: 0 | 1, edit: (value: Note) => Note][]) => {
    const { tabs, settle } = browser(2);
    const [one, other] = tabs;
    if (!one || !other) throw new Error('two tabs were asked for');
    one.keeper.update(note, 'a', setTitle('both'));
    other.learn();
    const conflicts: unknown[] = [];
    one.keeper.watch(({ conflict }) => {
      if (conflict !== undefined) conflicts.push((conflict as Note).title);
    });
    one.setFault(true);
    for (const [tab, edit] of edits) tabs[tab]?.keeper.update(note, 'a', edit);
    settle();
    return { title: other.keeper.get(note, 'a').title, conflicts };
  };

  test('keeps the later, and the tab that brings both together has the other at hand', () => {
    expect(apart([0, setTitle('held')], [1, setTitle('stored since')])).toEqual({
      title: 'stored since',
      conflicts: ['held'],
    });
    expect(apart([0, setTitle('held')], [1, setTitle('stored')], [0, setTitle('held, and last')])).toEqual({
      title: 'held, and last',
      conflicts: ['stored'],
    });
  });

  test('is no conflict when they changed different fields', () => {
    expect(apart([0, setTitle('mine')], [1, addLine('theirs')])).toEqual({ title: 'mine', conflicts: [] });
  });
});
