import type { z } from 'astro/zod';
import { fields, id, line, list, oneOf, pastDate, step, whole } from '../content-fields.ts';
import { tracks } from './tracks.ts';

const trackIds = tracks.map((track) => track.id) as [(typeof tracks)[number]['id']];

/** The frontmatter of a guide; `content/README.md` explains each field. */
export const guideSchema = fields({
  title: line('the guide’s title', 80),
  promise: line('one sentence that says what the reader can do after reading', 160),
  track: oneOf(trackIds, 'the track it belongs to'),
  order: whole('its place within the track', 1, 20),
  audience: line('who it is for, in a short phrase', 120),
  reviewed: pastDate('the day it was last read against its sources'),
  keyPoints: list(line('a full sentence', 220), 3, 5, 'what to remember, a sentence each'),
  tryThis: fields({
    title: line('a short name for the exercise', 80),
    minutes: whole('the minutes it takes', 5, 120),
    text: line('what to do, concretely', 700),
    step,
  }),
  related: list(id('the file name of another guide'), 1, 4, 'other guides to read'),
  quiz: id('the file name of a quiz').optional(),
});

export type Guide = z.infer<typeof guideSchema>;
