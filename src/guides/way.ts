import { type Track, type TrackId, tracks } from './tracks.ts';

/** Where a guide stands among those of its track, and which is read before and after it. */
interface Way<Guide> {
  /** Its place in the track, from 1. */
  place: number;
  /** How many guides the track has. */
  count: number;
  previous?: Guide;
  /** The next one; after the last of a track, the first of the track that follows. */
  onward?: Guide;
  /** The track that begins with the next one, where it is another. */
  nextTrack?: Track;
}

/** The tracks in their order, each with its guides; those without any are left out. */
export const guidesByTrack = <Guide extends { data: { track: TrackId } }>(guides: readonly Guide[]) =>
  tracks
    .map((track) => ({ track, guides: guides.filter((guide) => guide.data.track === track.id) }))
    .filter((row) => row.guides.length > 0);

/**
 * The way of each guide, by its id. They come as they are read: by track, and by place within it. Each page asking all
 * guides for its own would take as long for each guide as there are guides.
 */
export function waysThrough<Guide extends { id: string; data: { track: TrackId } }>(
  guides: readonly Guide[],
): Map<string, Way<Guide>> {
  const byTrack = tracks.map((track) => guides.filter((guide) => guide.data.track === track.id));
  return new Map(
    byTrack.flatMap((inTrack, track) =>
      inTrack.map((guide, at): [string, Way<Guide>] => {
        const next = inTrack[at + 1];
        const elsewhere = next ? undefined : byTrack[track + 1]?.[0];
        return [
          guide.id,
          {
            place: at + 1,
            count: inTrack.length,
            previous: inTrack[at - 1],
            onward: next ?? elsewhere,
            nextTrack: elsewhere && tracks[track + 1],
          },
        ];
      }),
    ),
  );
}
