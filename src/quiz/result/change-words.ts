import { listed } from '../phrases.ts';
import type { BandChange } from '../scoring/comparison.ts';

/** What changed since an earlier result, one sentence for each direction that has something in it. */
export function changesInWords(changes: BandChange[]): string[] {
  const named = (direction: BandChange['direction']) =>
    changes.filter((change) => change.direction === direction);
  const withBefore = (change: BandChange) =>
    `${change.dimension} (${change.before?.name} then, ${change.now?.name} now)`;
  const up = named('up').map(withBefore);
  const down = named('down').map(withBefore);
  const same = named('same').map(({ dimension }) => dimension);
  const unknown = named(undefined).map(({ dimension }) => dimension);
  return [
    ...(up.length > 0 ? [`Up since then: ${listed(up, 'and')}.`] : []),
    ...(down.length > 0 ? [`Down since then: ${listed(down, 'and')}.`] : []),
    ...(same.length > 0 ? [`The same: ${listed(same, 'and')}.`] : []),
    ...(unknown.length > 0 ? [`Not enough answers to compare: ${listed(unknown, 'and')}.`] : []),
  ];
}
