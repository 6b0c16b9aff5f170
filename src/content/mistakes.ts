import type { z } from 'astro/zod';

/**
 * What a schema has to say of the data of a content file: for each mistake the field, what is wrong and what to do, such as
 * `parts 2, kind is missing. Add it: …`. Things in a list are counted from 1. None means all is well.
 */
export function mistakesInData(schema: z.ZodType, data: unknown): string[] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues.map(({ path, message }) => `${fieldName(path)} ${message}`.trimStart());
}

function fieldName(path: PropertyKey[]): string {
  return path.reduce<string>((name, part, place) => {
    if (typeof part === 'number') return `${name} ${part + 1}`;
    if (place === 0) return String(part);
    return `${name}${typeof path[place - 1] === 'number' ? ', ' : '.'}${String(part)}`;
  }, '');
}
