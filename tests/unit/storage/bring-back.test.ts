import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../src/storage/backup-file.ts';
import { type BringBackWay, bringBack } from '../../../src/storage/bring-back.ts';
import { joinInto } from '../../../src/storage/join.ts';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import { putAside, setAsideOn } from '../../../src/storage/put-aside.ts';
import { isSetAside } from '../../../src/storage/set-aside.ts';
import { addLine, ids, type Note, note, setLine, setTitle, ticking } from './notes.ts';
import { full, memoryShelf } from './shelves.ts';

const pause = async () => undefined;

/** A backup of one note made before the note was changed here and, in a copy of it, elsewhere; and what stands here. */
async function afterwards() {
  const shelf = memoryShelf();
  const now = ticking();
  const [keeper, elsewhere] = [
    createKeeper({ mending: () => mending, shelf, now }),
    createKeeper({ mending: () => mending, shelf: memoryShelf(), now }),
  ];
  keeper.update(note, 'a', addLine('one'));
  keeper.update(note, 'a', addLine('two'));
  const found = keeper.find(note, 'a');
  if (found) joinInto(elsewhere, note, 'a', found);
  elsewhere.update(note, 'a', setLine('one', 'changed there'));
  elsewhere.update(note, 'b', setTitle('only there'));
  keeper.update(note, 'a', setLine('two', 'changed here'));
  keeper.update(note, 'c', setTitle('only here'));
  const file = writeBackup(elsewhere.texts(), [], '2026-11-23T10:00:00.000Z');
  const contents = await readBackup(file, keeper, [note], pause);
  if ('problem' in contents) throw new Error(contents.problem);
  const take = (way: BringBackWay, copy = 'copy') =>
    bringBack(contents, way, keeper, { shelf, newId: () => copy, now, pause });
  const texts = (id: string) => keeper.get(note, id).lines.map(({ text }) => text);
  return { shelf, keeper, take, texts };
}

describe('a backup brought back', () => {
  test('is merged: in each part the later change stays, and what is new comes', async () => {
    const { keeper, take, texts } = await afterwards();
    await take('merge');
    expect(texts('a')).toEqual(['changed there', 'changed here']);
    expect(['b', 'c'].map((id) => keeper.get(note, id).title)).toEqual(['only there', 'only here']);
  });

  test('keeps both: the file’s stands beside mine', async () => {
    const { keeper, take, texts } = await afterwards();
    await take('keep-both');
    expect(texts('a')).toEqual(['one', 'changed here']);
    expect(texts('copy')).toEqual(['changed there', 'two']);
    expect(keeper.ids(note)).toEqual(['a', 'b', 'c', 'copy']);
  });

  test('keeps both once: brought back a second time, nothing comes twice', async () => {
    const { keeper, take, texts } = await afterwards();
    await take('keep-both');
    const { undo } = await take('keep-both', 'second copy');
    expect(keeper.ids(note)).toEqual(['a', 'b', 'c', 'copy']);
    // Nothing came, so there is nothing to take back.
    undo();
    expect(keeper.ids(note)).toEqual(['a', 'b', 'c', 'copy']);

    keeper.update(note, 'copy', setTitle('worked on since'));
    await take('keep-both', 'second copy');
    expect(keeper.ids(note)).toEqual(['a', 'b', 'c', 'copy', 'second copy']);
    expect(texts('second copy')).toEqual(['changed there', 'two']);
  });

  test('keeps both only of what there can be two of: anything else is merged', async () => {
    const single = { ...note, copies: false };
    const now = ticking();
    const [shelf, there] = [memoryShelf(), memoryShelf()];
    const keeper = createKeeper({ mending: () => mending, shelf, now });
    const elsewhere = createKeeper({ mending: () => mending, shelf: there, now });
    keeper.update(single, 'a', addLine('here'));
    elsewhere.update(single, 'a', addLine('there'));
    const file = writeBackup(elsewhere.texts(), [], '2026-11-23T10:00:00.000Z');
    const contents = await readBackup(file, keeper, [single], pause);
    if ('problem' in contents) throw new Error(contents.problem);
    await bringBack(contents, 'keep-both', keeper, { shelf, newId: () => 'copy', now, pause });
    expect(keeper.ids(single)).toEqual(['a']);
    expect(ids(keeper.get(single, 'a')).sort()).toEqual(['here', 'there']);
  });

  test('replaces mine, which is set aside', async () => {
    const { shelf, keeper, take, texts } = await afterwards();
    await take('replace');
    expect(texts('a')).toEqual(['changed there', 'two']);
    expect(setAsideOn(shelf).map(({ why, text }) => [why, JSON.parse(text).data.lines[1].text])).toEqual([
      ['replaced', 'changed here'],
    ]);
    expect(keeper.get(note, 'c').title).toBe('only here');
  });

  test.each(['merge', 'keep-both', 'replace'] as const)('with %s can be undone', async (way) => {
    const { shelf, keeper, take } = await afterwards();
    const before = keeper.ids(note).map((id) => keeper.get(note, id));
    const { undo } = await take(way);
    undo();
    expect(keeper.ids(note).map((id) => keeper.get(note, id))).toEqual(before);
    expect(setAsideOn(shelf)).toEqual([]);
  });

  test('and undone, leaves what was set aside before, and takes away what came with it', async () => {
    const shelf = memoryShelf([['waymark/note/z', 'damaged']]);
    const keeper = createKeeper({ mending: () => mending, shelf, now: ticking() });
    keeper.get(note, 'z');
    const before = setAsideOn(shelf);
    const brought = {
      why: 'unreadable',
      record: 'note/y',
      at: '2026-11-20T08:00:00.000Z',
      text: 'from elsewhere',
    } as const;
    const { undo } = await bringBack({ records: [], setAside: [brought], exported: '' }, 'merge', keeper, {
      shelf,
      newId: () => 'copy',
      now: ticking(),
      pause,
    });
    expect(setAsideOn(shelf)).toHaveLength(2);
    undo();
    expect(setAsideOn(shelf)).toEqual(before);
  });

  test('for whose set-aside texts there is no room says how many did not come', async () => {
    const shelf = memoryShelf();
    const keeper = createKeeper({ mending: () => mending, shelf, now: ticking() });
    const aside = (text: string) =>
      ({ why: 'unreadable', record: 'note/y', at: '2026-11-20T08:00:00.000Z', text }) as const;
    const setAside = [aside('one'), aside('other')];
    const surroundings = { shelf, newId: () => 'copy', now: ticking(), pause };
    shelf.writeFault = full();
    const without = await bringBack({ records: [], setAside, exported: '' }, 'merge', keeper, surroundings);
    expect([without.left, without.missed]).toEqual([[], 2]);
    shelf.writeFault = undefined;
    const { missed } = await bringBack(
      { records: [], setAside, exported: '' },
      'merge',
      keeper,
      surroundings,
    );
    expect(missed).toBe(0);
  });

  test('that says the same as what is here is passed over, whichever way it is taken', async () => {
    const shelf = memoryShelf();
    const keeper = createKeeper({ mending: () => mending, shelf, now: ticking() });
    keeper.update(note, 'a', addLine('one'));
    const file = writeBackup(keeper.texts(), [], '2026-11-23T10:00:00.000Z');
    const contents = await readBackup(file, keeper, [note], pause);
    if ('problem' in contents) throw new Error(contents.problem);
    for (const way of ['merge', 'keep-both', 'replace'] as const)
      await bringBack(contents, way, keeper, { shelf, newId: () => 'copy', now: ticking(), pause });
    expect(keeper.ids(note)).toEqual(['a']);
    expect(setAsideOn(shelf)).toEqual([]);
  });

  test('is set against what is here then, not against what was here when it was looked at', async () => {
    const shelf = memoryShelf();
    const keeper = createKeeper({ mending: () => mending, shelf, now: ticking() });
    for (const id of ['a', 'b', 'c']) keeper.update(note, id, addLine('one'));
    const file = writeBackup(keeper.texts(), [], '2026-11-23T10:00:00.000Z');
    keeper.remove(note, 'c');
    const contents = await readBackup(file, keeper, [note], pause);
    if ('problem' in contents) throw new Error(contents.problem);
    // Erased since, changed since, and written since.
    keeper.remove(note, 'a');
    keeper.update(note, 'b', setLine('one', 'changed since'));
    keeper.update(note, 'c', setTitle('written since'));
    await bringBack(contents, 'replace', keeper, { shelf, newId: () => 'copy', now: ticking(), pause });
    expect(['a', 'b', 'c'].map((id) => keeper.get(note, id).lines[0]?.text)).toEqual(['one', 'one', 'one']);
    expect(setAsideOn(shelf).map(({ record }) => record)).toEqual(['note/b', 'note/c']);
  });

  test('and undone, counts in another tab too, which had taken it in', async () => {
    const { shelf, keeper, take } = await afterwards();
    const tab = createKeeper({ mending: () => mending, shelf, now: ticking() });
    const { undo } = await take('replace');
    tab.get(note, 'a');
    undo();
    expect(tab.get(note, 'a')).toEqual(keeper.get(note, 'a'));
    expect(tab.get(note, 'a').lines[1]?.text).toBe('changed here');
  });

  test('and undone after it was changed, sets the change aside', async () => {
    const { shelf, keeper, take } = await afterwards();
    const { undo } = await take('merge');
    keeper.update(note, 'a', addLine('since'));
    undo();
    expect(ids(keeper.get(note, 'a'))).toEqual(['one', 'two']);
    expect(setAsideOn(shelf).map(({ text }) => ids(JSON.parse(text).data as Note))).toEqual([
      ['one', 'two', 'since'],
    ]);
  });

  test('and undone without room for what was changed since, loses neither that nor what it replaced', async () => {
    const { shelf, keeper, take, texts } = await afterwards();
    const { undo } = await take('replace');
    keeper.update(note, 'a', setLine('two', 'changed since'));
    const { set } = shelf;
    shelf.set = (key, text) => {
      if (isSetAside(key)) throw full();
      set(key, text);
    };
    expect(undo()).toBe(false);
    expect(texts('a')).toEqual(['changed there', 'changed since']);
    expect(setAsideOn(shelf).map(({ text }) => JSON.parse(text).data.lines[1].text)).toEqual([
      'changed here',
    ]);
    expect(keeper.ids(note)).toEqual(['a', 'c']);
  });

  test('and undone, leaves what another tab has set aside meanwhile', async () => {
    const { shelf, take } = await afterwards();
    const { undo } = await take('replace');
    putAside(shelf, { why: 'unreadable', record: 'note/z', at: '2026-11-24T12:00:00.000Z', text: 'theirs' });
    expect(undo()).toBe(true);
    expect(setAsideOn(shelf).map(({ text }) => text)).toEqual(['theirs']);
  });

  test('that had nothing to bring leaves everything alone, and undoing it too', async () => {
    const shelf = memoryShelf();
    const keeper = createKeeper({ mending: () => mending, shelf, now: ticking() });
    keeper.update(note, 'a', addLine('one'));
    const file = writeBackup(keeper.texts(), [], '2026-11-23T10:00:00.000Z');
    keeper.update(note, 'a', addLine('two'));
    const contents = await readBackup(file, keeper, [note], pause);
    if ('problem' in contents) throw new Error(contents.problem);
    const before = [...shelf.texts];
    const heard: unknown[] = [];
    keeper.watch((change) => heard.push(change.record));
    const { undo } = await bringBack(contents, 'merge', keeper, {
      shelf,
      newId: () => 'copy',
      now: ticking(),
      pause,
    });
    undo();
    expect([...shelf.texts]).toEqual(before);
    expect(heard).toEqual([]);
  });

  test('and undone after it was changed, with no room to set the change aside, leaves it there', async () => {
    const { shelf, keeper, take } = await afterwards();
    const { undo } = await take('merge');
    keeper.update(note, 'a', addLine('since'));
    shelf.writeFault = full();
    undo();
    expect(ids(keeper.get(note, 'a'))).toEqual(['one', 'two', 'since']);
  });

  test('replaces only what could be set aside, and says what it left', async () => {
    const { shelf, keeper, take } = await afterwards();
    const { set } = shelf;
    shelf.set = (key, text) => {
      if (key.startsWith('waymark-replaced')) throw full();
      set(key, text);
    };
    const before = keeper.get(note, 'a');
    expect((await take('replace')).left).toEqual(['note/a']);
    expect(keeper.get(note, 'a')).toEqual(before);
  });
});
