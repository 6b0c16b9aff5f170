import { expect, test } from 'vitest';
import { contactFrom } from '../../src/contact.ts';

test('whom to tell is an e-mail address or a page, or not said', () => {
  expect(contactFrom(undefined)).toBeUndefined();
  expect(contactFrom('')).toBeUndefined();
  expect(contactFrom('help@example.org')).toEqual({
    address: 'mailto:help@example.org',
    name: 'help@example.org',
  });
  expect(contactFrom('https://example.org/help')).toEqual({
    address: 'https://example.org/help',
    name: 'https://example.org/help',
  });
});

test.each([
  'the office',
  'http://example.org',
  'javascript:alert(1)',
  'a@b?subject=x',
  'mailto:help@example.org',
])('%s is a mistake, which the build names', (text) => {
  expect(() => contactFrom(text)).toThrow(`CONTACT is “${text}”`);
});
