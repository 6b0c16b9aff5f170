import { noStamps, type Stamped, stampChanges } from '../../../src/storage/stamps.ts';

export interface Sheet {
  title: string;
  sub: { a: string; b: string };
  words: string[];
  items: { id: string; text: string; done: boolean }[];
}
/** Something to edit that has every kind of part. */
export const sheet: Sheet = {
  title: 'one',
  sub: { a: '', b: '' },
  words: ['x'],
  items: [
    { id: 'p', text: 'p', done: false },
    { id: 'q', text: 'q', done: false },
    { id: 'r', text: 'r', done: false },
  ],
};
/** The version all others come from. */
export const first: Stamped<Sheet> = { value: sheet, stamps: noStamps };

/** A version after an edit at a moment. */
export function edit(from: Stamped<Sheet>, at: number, change: (value: Sheet) => Sheet): Stamped<Sheet> {
  const value = change(from.value);
  return { value, stamps: stampChanges(from.value, value, from.stamps, at).stamps };
}
export const setItem = (id: string, changes: Partial<Sheet['items'][number]>) => (value: Sheet) => ({
  ...value,
  items: value.items.map((item) => (item.id === id ? { ...item, ...changes } : item)),
});
export const drop = (id: string) => (value: Sheet) => ({
  ...value,
  items: value.items.filter((item) => item.id !== id),
});

export const item = (id: string) => ({ id, text: id, done: false });
