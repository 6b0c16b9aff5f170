/** The five tracks, in walking order. Each has a blaze: a shape and a colour, so that neither has to be told apart alone. */
export const tracks = [
  {
    id: 'understand',
    name: 'Understand',
    blaze: 'circle',
    about: 'What mentoring is, what it is not, and what the research says.',
  },
  {
    id: 'become',
    name: 'Become a mentor',
    blaze: 'diamond',
    about: 'Decide, begin well, listen, give feedback, end well.',
  },
  {
    id: 'be-mentored',
    name: 'Be mentored',
    blaze: 'triangle',
    about: 'Find a mentor, ask, and make the most of the time.',
  },
  {
    id: 'setbacks',
    name: 'Setbacks and next steps',
    blaze: 'square',
    about: 'After a no, before a leap, at a crossroads.',
  },
  {
    id: 'at-work',
    name: 'At work and onward',
    blaze: 'bars',
    about: 'Make mentoring part of how a workplace runs.',
  },
] as const;

export type Track = (typeof tracks)[number];
export type TrackId = Track['id'];

/** The track with this id. Throws when there is none, which the guide schema rules out. */
export function trackOf(id: TrackId): Track {
  const track = tracks.find((candidate) => candidate.id === id);
  if (!track) throw new Error(`There is no track "${id}".`);
  return track;
}
