import { type GuideMark, type Reading, unmarked } from './reading-record.ts';

/** What was done with a guide; undefined where nothing was. */
export function markOf(reading: Reading, id: string): GuideMark | undefined {
  return reading.guides.find((mark) => mark.id === id);
}

/** The reading with a change to one guide; the same reading when nothing changes. */
function changeMark(reading: Reading, id: string, changes: Partial<Omit<GuideMark, 'id'>>): Reading {
  const mark = markOf(reading, id);
  const changed: GuideMark = { ...unmarked, ...mark, ...changes, id };
  if (!mark) return { guides: [...reading.guides, changed] };
  if (Object.entries(changes).every(([field, value]) => mark[field as keyof GuideMark] === value))
    return reading;
  return { guides: reading.guides.map((one) => (one === mark ? changed : one)) };
}

/** Marks a guide as read or puts it aside for later, or takes that back. `now` is an ISO moment in UTC. */
export function setMark(
  reading: Reading,
  id: string,
  kind: 'read' | 'saved',
  on: boolean,
  now: string,
): Reading {
  if (Boolean(markOf(reading, id)?.[kind]) === on) return reading;
  return changeMark(reading, id, { [kind]: on ? now : '' });
}

/**
 * Notes where a guide was left; the same reading when that is known and no other was left since. `now` is an ISO moment in
 * UTC. An empty section, at its top, is no place to go on from.
 */
export function leaveAt(reading: Reading, id: string, section: string, now: string): Reading {
  const { section: before, left } = markOf(reading, id) ?? unmarked;
  const leftSince = section !== '' && reading.guides.some((other) => other.left > left);
  if (before === section && !leftSince) return reading;
  return changeMark(reading, id, { section, left: section && now });
}

/** The guide to go on with: the one left last in the middle and not yet marked as read. `known` are the guides there are. */
export function toGoOnWith(reading: Reading, known: readonly string[]): GuideMark | undefined {
  return reading.guides
    .filter(({ id, section, read }) => section && !read && known.includes(id))
    .sort((one, other) => (one.left < other.left ? 1 : -1))[0];
}

/** The guides put aside for later and not yet read, the first put aside first. */
export function savedForLater(reading: Reading, known: readonly string[]): string[] {
  return reading.guides
    .filter(({ id, saved, read }) => saved && !read && known.includes(id))
    .sort((one, other) => (one.saved < other.saved ? -1 : 1))
    .map(({ id }) => id);
}

/** The next guide that was not read, in the order of `known`, after the one read last; undefined where none or all were. */
export function nextUnread(reading: Reading, known: readonly string[]): string | undefined {
  const read = reading.guides.filter((mark) => mark.read && known.includes(mark.id));
  const last = read.sort((one, other) => (one.read < other.read ? 1 : -1))[0];
  if (!last) return undefined;
  const after = known.indexOf(last.id) + 1;
  return [...known.slice(after), ...known.slice(0, after)].find((id) => read.every((mark) => mark.id !== id));
}
