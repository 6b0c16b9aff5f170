import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../../src/planner/take-away/file-name.ts';

test.each([
  ['have met three times with a mentor', 'roadmap-have-met-three-times-with-a.ics'],
  ['', 'roadmap.ics'],
  ['???', 'roadmap.ics'],
  ['../../etc/passwd', 'roadmap-etc-passwd.ics'],
  ['CON', 'roadmap-con.ics'],
  ['<b>lead</b> & "learn"', 'roadmap-b-lead-b-learn.ics'],
  ['Führung übernehmen', 'roadmap-führung-übernehmen.ics'],
  ['قيادة فريق', 'roadmap-قيادة-فريق.ics'],
  ['lead \u202egpj.exe', 'roadmap-lead-gpj-exe.ics'],
])('a file about “%s” is named %s', (goal, name) => {
  expect(fileName(goal, 'ics')).toBe(name);
});

test('every name is short and safe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (goal) => {
      const name = fileName(goal, 'json');
      expect(name).toMatch(/^roadmap(-[\p{L}\p{M}\p{N}-]+)?\.json$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThan(200);
    }),
  );
});
