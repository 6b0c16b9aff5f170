import { keeper, startKeeping } from '../../storage/kept.ts';
import { leaveAt } from './reading.ts';
import { readingRecord } from './reading-record.ts';

/** Notes, when the page is left, which section of the guide was being read. */
export function followPlace(id: string): void {
  startKeeping();
  const note = () =>
    keeper.update(readingRecord, '', (now) => leaveAt(now, id, sectionInView(), new Date().toISOString()));
  addEventListener('pagehide', note);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && note());
}

/** The id of the section the reader is in, the last heading above the middle of the window. Empty at the top and the end. */
function sectionInView(): string {
  const headings = Array.from(document.querySelectorAll<HTMLElement>('.guide-body h2[id]'));
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2);
  // The key points are at the top, where every reader begins, and the sources at the end.
  const between = passed.length > 1 && passed.length < headings.length;
  return between ? (passed.at(-1)?.id ?? '') : '';
}
