import { z } from 'astro/zod';

/*
 * The fields that the schemas of everything under content/ share. The file and the field's name stand before each
 * message (content/mistakes), so a message says what is wrong and what to do.
 */

const missingOr = (wrong: string, about: string) => (issue: { input?: unknown }) =>
  issue.input === undefined ? `is missing. Add it: ${about}.` : `${wrong}. Give ${about}.`;

/** A line of text of at most `most` characters. `about` tells the author what belongs there. */
export const line = (about: string, most = 200) =>
  z
    .string({ error: missingOr('is not text', about) })
    .trim()
    .min(1, { error: `is empty. Write ${about}.` })
    .max(most, { error: `is longer than ${most} characters. Shorten it.` });

/** The id of another file or thing: lower-case words joined by hyphens. */
export const id = (about: string) =>
  z.string({ error: missingOr('is not text', about) }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: `is not an id. Use lower-case words joined by hyphens: ${about}.`,
  });

/** A list of at least `least` and at most `most` things. */
export const list = <Item extends z.ZodType>(item: Item, least: number, most: number, about: string) =>
  z
    .array(item, { error: missingOr('is not a list', about) })
    .min(least, { error: `has too few entries. Give at least ${least}: ${about}.` })
    // Not by max, which would find a text too long where a list belongs.
    .refine((items) => items.length <= most, {
      error: `has too many entries. Keep to ${most}: ${about}.`,
    });

/** A whole number between two bounds. */
export const whole = (about: string, least: number, most: number) =>
  z
    .int({ error: missingOr('is not a whole number', about) })
    .min(least, { error: `is too small. Give ${about}, at least ${least}.` })
    .max(most, { error: `is too large. Give ${about}, at most ${most}.` });

/** One of the given words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words, about: string) =>
  z.enum(words, { error: missingOr(`is not one of: ${words.join(', ')}`, `${about} (${words.join(', ')})`) });

/** An object without unknown keys; a misspelt key is named together with the known ones. */
export const fields = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has an unknown field: ${(issue.keys as string[]).join(', ')}. Correct its spelling or remove it. Known fields: ${Object.keys(shape).join(', ')}.`
        : issue.code === 'invalid_type'
          ? `must hold the fields ${Object.keys(shape).join(', ')}. Write each on its own indented line.`
          : undefined,
  });

/** A calendar date, `YYYY-MM-DD`. YAML reads an unquoted one as a Date, so both are taken. */
const calendarDate = (about: string) =>
  z.preprocess(
    (value) =>
      value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value,
    z.iso.date({ error: missingOr('is not a date', `${about} as YYYY-MM-DD`) }),
  );

/** How far ahead of UTC clocks are where a day begins first. */
const FIRST_CLOCK_MILLISECONDS = 14 * 60 * 60 * 1000;

/** A calendar date that has begun somewhere on Earth. */
export const pastDate = (about: string) =>
  calendarDate(about).refine(
    (date) => date <= new Date(Date.now() + FIRST_CLOCK_MILLISECONDS).toISOString().slice(0, 10),
    { error: `lies in the future. Give ${about}, today or before.` },
  );

/** An if–then plan: both halves. */
const ifThen = fields({
  if: line('the situation, as a clause without the word "if"', 160),
  then: line('what you will do, as a clause', 160),
});

/** A step that one press adds to the reader's roadmap as a milestone. */
export const step = fields({
  title: line('what the milestone is called', 90),
  doneWhen: line('how the reader knows it is done', 160),
  weeks: whole('the weeks from the day it is added until it is due', 1, 52),
  obstacle: line('what is likely to get in the way', 120).optional(),
  ifThen: ifThen.optional(),
}).refine((value) => (value.obstacle === undefined) === (value.ifThen === undefined), {
  path: ['ifThen'],
  error: 'goes together with obstacle. Give both, or neither.',
});
