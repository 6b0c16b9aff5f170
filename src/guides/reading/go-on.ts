import { keeper, startKeeping } from '../../storage/kept.ts';
import { markOf, nextUnread, savedForLater, toGoOnWith } from './reading.ts';
import { readingRecord } from './reading-record.ts';

const words = {
  goOn: 'Go on with',
  saved: 'Saved for later:',
  next: 'The next one:',
  read: (read: number, all: number) => `${read} of ${all} read`,
  mark: 'Read',
};

let shown = false;

/** Shows in the lists of guides on this page what was read, and above them where to go on. Safe to call again. */
export function showReading(): void {
  if (shown) return;
  shown = true;
  startKeeping();
  show();
  keeper.watch(show);
}

function show(): void {
  const reading = keeper.get(readingRecord);
  const guides = Array.from(document.querySelectorAll<HTMLElement>('[data-guide]'));
  const ids = guides.map(({ dataset }) => dataset.guide ?? '');
  const isRead = (guide: HTMLElement) => Boolean(markOf(reading, guide.dataset.guide ?? '')?.read);

  for (const guide of guides) {
    const mark = guide.querySelector('.guide-read');
    mark?.replaceChildren(isRead(guide) ? ` · ${words.mark}` : '');
  }
  for (const row of document.querySelectorAll('.trail-row')) {
    const inTrack = Array.from(row.querySelectorAll<HTMLElement>('[data-guide]'));
    const read = inTrack.filter(isRead).length;
    row.querySelector('.trail-read')?.replaceChildren(read > 0 ? words.read(read, inTrack.length) : '');
  }

  const place = toGoOnWith(reading, ids);
  const saved = savedForLater(reading, ids).filter((id) => id !== place?.id);
  const said: (string | Node)[] = [];
  if (place) said.push(`${words.goOn} `, linkTo(place.id, place.section), '. ');
  for (const [index, id] of saved.entries()) said.push(index > 0 ? ', ' : `${words.saved} `, linkTo(id));
  if (saved.length > 0) said.push('.');
  if (said.length === 0) {
    const next = nextUnread(reading, ids);
    said.push(`${words.read(guides.filter(isRead).length, guides.length)}.`);
    if (next) said.push(` ${words.next} `, linkTo(next), '.');
  }
  document.querySelector('.go-on p')?.replaceChildren(...said);
}

/** A link to a guide in the lists on this page, to the section where it was left. */
function linkTo(id: string, section = ''): HTMLAnchorElement {
  const listed = document.querySelector<HTMLAnchorElement>(`[data-guide="${CSS.escape(id)}"] a`);
  const link = document.createElement('a');
  link.href = `${listed?.href ?? ''}${section && `#${section}`}`;
  link.textContent = listed?.textContent ?? '';
  return link;
}
