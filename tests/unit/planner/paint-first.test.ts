import { beforeEach, describe, expect, test, vi } from 'vitest';

let paint: () => void;
let happens: (event: string) => void;
let paintFirst: (field: string, action: () => void) => void;
let done: string[];

/** A page whose paints and events come when they are told to. */
beforeEach(async () => {
  const frames: (() => void)[] = [];
  const listeners = new Map<string, () => void>();
  const listen = (event: string, listener: () => void) => listeners.set(event, listener);
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('setTimeout', (task: () => void) => task());
  vi.stubGlobal('addEventListener', listen);
  vi.stubGlobal('document', { addEventListener: listen });
  vi.resetModules();
  const page = await import('../../../src/planner/paint-first.ts');
  page.finishTypingFirst();
  paintFirst = page.paintFirst;
  paint = () => {
    for (const frame of frames.splice(0)) frame();
  };
  happens = (event) => listeners.get(event)?.();
  done = [];
});

const type = (field: string, text: string) => paintFirst(field, () => done.push(`${field}: ${text}`));

describe('what follows from what is typed', () => {
  test('is done after its paint, once for all letters of a frame in one field', () => {
    for (const text of ['o', 'on', 'one']) type('goal', text);
    expect(done).toEqual([]);
    paint();
    expect(done).toEqual(['goal: one']);
    type('goal', 'one more');
    paint();
    expect(done).toEqual(['goal: one', 'goal: one more']);
  });

  test('is done for every field that was typed in, in their order', () => {
    type('goal', 'one');
    type('why', 'two');
    type('goal', 'three');
    paint();
    expect(done).toEqual(['goal: three', 'why: two']);
  });

  test.each(['focusout', 'pointerdown', 'click', 'pagehide', 'visibilitychange'])(
    'comes before what is done at %s, and is not done again',
    (event) => {
      type('goal', 'one');
      happens(event);
      expect(done).toEqual(['goal: one']);
      paint();
      happens(event);
      expect(done).toEqual(['goal: one']);
    },
  );

  test('has a paint of its own where it is typed while others are done', () => {
    paintFirst('goal', () => type('why', 'two'));
    paint();
    expect(done).toEqual([]);
    paint();
    expect(done).toEqual(['why: two']);
  });
});
