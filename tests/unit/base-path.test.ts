import { expect, test } from 'vitest';
import { basePath, below } from '../../src/base-path.ts';

test.each([undefined, '', '/', '//'])('without a path, as in %j, the site lies at the root', (written) => {
  expect(basePath(written)).toBe('/');
  expect(below(basePath(written), '/guides/')).toBe('/guides/');
});

test.each(['/some/path/', '/some/path', 'some/path/', 'some/path', '/some//path/'])(
  'a path has a slash at both ends, written as %s',
  (written) => {
    expect(basePath(written)).toBe('/some/path/');
    expect(below(basePath(written), '/guides/')).toBe('/some/path/guides/');
  },
);
