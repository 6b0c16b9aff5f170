import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { open } from '../../../src/storage/envelope.ts';
import { describeRecord, recordTypes } from '../../../src/your-data/record-types.ts';

const fixture = (name: string, version: number) =>
  join(import.meta.dirname, `../../fixtures/records/${name}-v${version}.json`);
const missing = (name: string, version: number) =>
  `tests/fixtures/records/${name}-v${version}.json is not there. Copy the literal of the version before, set its version to ${version}, and fill in what is new.`;

/** What was stored then. Throws, where there is no literal of it, an Error that says how to make one. */
function stored(name: string, version: number): string {
  if (!existsSync(fixture(name, version))) throw new Error(missing(name, version));
  return readFileSync(fixture(name, version), 'utf8');
}

const everyVersion = recordTypes.flatMap((type) =>
  Array.from({ length: type.version }, (_, index) => ({ type, name: type.name, version: index + 1 })),
);

describe.each(everyVersion)('$name, version $version', ({ type, name, version }) => {
  test('has a literal of what was stored then', () =>
    expect(existsSync(fixture(name, version)), missing(name, version)).toBe(true));

  test('can be read today', () => {
    const text = stored(name, version);
    expect(JSON.parse(text).version).toBe(version);
    expect(open(type, text)).toMatchObject({ state: 'read' });
  });

  test('can be named in words', () => {
    const text = stored(name, version);
    const opened = open(type, text);
    const value = opened.state === 'read' ? opened.value : undefined;
    expect(describeRecord(`${name}/x`, value, { x: 'Some quiz' })).not.toContain(`${name}/`);
  });
});

test('every version but the last has a migration to the next', () => {
  for (const type of recordTypes)
    expect(Object.keys(type.migrations).map(Number), type.name).toEqual(
      Array.from({ length: type.version - 1 }, (_, index) => index + 1),
    );
});

test('every record has a name of its own', () => {
  expect(new Set(recordTypes.map((type) => type.name)).size).toBe(recordTypes.length);
});
