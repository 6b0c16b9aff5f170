import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  optionalDependencies?: Record<string, string>;
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
);

// A registry that holds one platform's packages alone leaves the others out, and then "npm ci" refuses everywhere.
test('the lockfile names the packages of every platform', () => {
  const needed = Object.values(packages).flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  expect(needed.filter((name) => !locked.has(name))).toEqual([]);
});

test('the lockfile names no address', () => {
  expect(Object.values(packages).filter((locked) => 'resolved' in locked)).toEqual([]);
});
