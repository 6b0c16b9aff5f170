import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { newItem } from '../../../../src/planner/edits.ts';
import { ownCopy } from '../../../../src/planner/further-plans.ts';
import { emptyPlan, type Plan } from '../../../../src/planner/plan.ts';
import { planRecord } from '../../../../src/planner/plan-record.ts';
import { MOST_CHARACTERS, packPlan, unpackPlan } from '../../../../src/planner/sharing/share-link.ts';
import { extrasOf, sharedPlan } from '../../../../src/planner/sharing/shared-plan.ts';
import { plans } from '../../../browser/roadmap-plans.ts';
import planV1 from '../../../fixtures/records/plan-v1.json' with { type: 'json' };
import { everyField, hardTexts } from '../every-field.ts';
import { afterEdits, anyEdit, countedIds, fullPlan } from '../plans-for-tests.ts';

const packed = async (plan: Plan) => (await packPlan(plan)) ?? '';
/** A link made by anybody, by the rules or against them. */
const linkOf = (content: string | Uint8Array) => `#plan=1.${deflateSync(content).toString('base64url')}`;
const everything = { checkIns: true, closing: true };

describe('what is packed comes back', () => {
  test.each(Object.entries({ ...plans, fullPlan }))('a plan: %s', async (_, plan) => {
    expect(await unpackPlan(await packed(plan))).toEqual({ plan });
  });

  test.each(everyField)('whatever is typed as $name', async ({ planWith }) => {
    const typed = fc.oneof(
      fc.constantFrom(...hardTexts, '\ud800 half', 'low \udc00', '\ufeffmark', '\0\u0007'),
      fc.string({ unit: 'binary', minLength: 1 }),
      // Halves of characters, which no encoding of text holds by itself.
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1 })
        .map((codes) => String.fromCharCode(...codes)),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const plan = planWith(text);
        expect(await unpackPlan(await packed(plan))).toEqual({ plan });
      }),
      { numRuns: 25 },
    );
  });

  test('any plan after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 1 }), async (edits) => {
        const plan = { ...afterEdits(emptyPlan, edits), planB: 'x' };
        expect(await unpackPlan(await packed(plan))).toEqual({ plan });
      }),
      { numRuns: 50 },
    );
  });

  test('a plan of an older version, migrated', async () => {
    const opened = await unpackPlan(linkOf(JSON.stringify(planV1)));
    expect(opened).toMatchObject({ plan: { goal: planV1.data.goal, checkIns: [], closed: '' } });
  });

  test.each([
    ['typical', 2000],
    ['full', 2000],
    ['large', 4000],
  ] as const)('a %s plan takes fewer than %d characters', async (name, most) => {
    const link = `https://waymark.example/roadmap/${await packed(sharedPlan(plans[name], everything))}`;
    expect(link.length).toBeLessThan(most);
    expect(link).toMatch(/^[\w.:/#=-]+$/);
  });

  test('a plan too long for a link gives none', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(65_536));
    const noise = Buffer.from(bytes).toString('base64');
    expect(await packPlan({ ...emptyPlan, why: noise, now: noise.slice(9) + noise })).toBeUndefined();
  });
});

describe('a link that is not whole', () => {
  test('is told to be damaged wherever it was cut off', async () => {
    const link = await packed(plans.typical);
    for (let length = '#plan=1.'.length; length < link.length; length++)
      expect(await unpackPlan(link.slice(0, length)), `${length}`).toEqual({ problem: 'damaged' });
  });

  test('is told to be damaged whichever letter was changed', async () => {
    const link = await packed(plans.small);
    for (let place = '#plan=1.'.length; place < link.length; place++) {
      const other = link[place] === 'A' ? 'B' : 'A';
      const opened = await unpackPlan(link.slice(0, place) + other + link.slice(place + 1));
      // The last letter has bits to spare: a change there changes nothing.
      if (!('plan' in opened && place === link.length - 1))
        expect(opened, `${place}`).toEqual({ problem: 'damaged' });
      else expect(opened.plan).toEqual(plans.small);
    }
  });

  test.each([
    ['letters of another alphabet', '#plan=1.%3Cscript%3E'],
    ['nothing', '#plan=1.'],
    ['no compressed text', '#plan=1.aGVsbG8'],
    ['something after the end', undefined],
  ])('is told to be damaged: %s', async (_, link) => {
    const longer = `#plan=1.${Buffer.concat([deflateSync('{}'), Buffer.from('more')]).toString('base64url')}`;
    expect(await unpackPlan(link ?? longer)).toEqual({ problem: 'damaged' });
  });
});

describe('a link that is something else', () => {
  test.each([
    ['no version', '#plan=eJwDAAAAAAE'],
    ['nothing at all', '#plan='],
    ['another thing', '#milestones'],
    ['no JSON', linkOf('hello')],
    ['no envelope', linkOf('{"goal":"lead"}')],
    ['a list', linkOf('[]')],
    ['a word', linkOf('"plan"')],
    ['a plan that is none', linkOf('{"version":2,"data":7}')],
    ['a version that is none', linkOf('{"version":"two","data":{}}')],
    ['a plan with nothing that can be read', linkOf('{"version":2,"data":{"goal":7}}')],
  ])('is told to be foreign: %s', async (_, link) => {
    expect(await unpackPlan(link)).toEqual({ problem: 'foreign' });
  });

  test.each([
    ['of this format', '#plan=2.whatever+it!is'],
    ['of a plan', linkOf(`{"version":${planRecord.version + 1},"data":{}}`)],
  ])('is told to be newer: a later version %s', async (_, link) => {
    expect(await unpackPlan(link)).toEqual({ problem: 'newer' });
  });

  test('is told to be empty where nothing is written', async () => {
    expect(await unpackPlan(await packed({ ...emptyPlan, created: '2027-01-01' }))).toEqual({
      problem: 'empty',
    });
  });

  test('gives what can be read, and says that some cannot', async () => {
    const data = { ...emptyPlan, goal: 'lead', why: 7, milestones: [null], extra: '<b>' };
    const opened = await unpackPlan(linkOf(JSON.stringify({ version: 2, data })));
    expect(opened).toEqual({ plan: { ...emptyPlan, goal: 'lead' }, damage: expect.stringContaining('why') });
  });

  test('does not reach what objects inherit', async () => {
    const text = `{"version":2,"data":{"__proto__":{"goal":"no"},"goal":"yes"}}`;
    expect(await unpackPlan(linkOf(text))).toMatchObject({ plan: { goal: 'yes', why: '' } });
    expect(({} as { goal?: string }).goal).toBeUndefined();
  });
});

describe('a link made to overwhelm', () => {
  test.each([
    ['a hundred megabytes of nothing', () => linkOf(new Uint8Array(60_000_000))],
    [
      'a plan with a text of two million letters',
      () => linkOf(JSON.stringify({ version: 2, data: { ...emptyPlan, why: 'w'.repeat(2_000_000) } })),
    ],
    [
      'thousands of items with one id',
      () => linkOf(`{"version":2,"data":{"milestones":[${Array(50_000).fill('{"id":"x"}').join()}]}}`),
    ],
    ['a fragment beyond all measure', () => `#plan=1.${'A'.repeat(MOST_CHARACTERS)}`],
  ])('is not opened: %s', async (_, make) => {
    const link = make();
    const began = performance.now();
    expect(await unpackPlan(link)).toEqual({ problem: 'too-large' });
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('is not made of a plan that is', async () => {
    const many = Array.from({ length: 1001 }, (_, place) => newItem('checkIns', `c${place}`));
    expect(await packPlan({ ...fullPlan, checkIns: many })).toBeUndefined();
    expect(await packPlan({ ...fullPlan, why: 'w'.repeat(1_100_000) })).toBeUndefined();
  });
});

describe('where the browser cannot unpack', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('it is said', async () => {
    const link = await packed(plans.small);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await unpackPlan(link)).toEqual({ problem: 'unsupported' });
  });
});

describe('what of a plan is shared', () => {
  test('has check-ins and closing words only on request', () => {
    const reserved = sharedPlan(fullPlan, { checkIns: false, closing: false });
    expect(extrasOf(fullPlan)).toEqual(everything);
    expect(extrasOf(reserved)).toEqual({ checkIns: false, closing: false });
    expect(JSON.stringify(reserved)).not.toMatch(/Sent both|A card to both|2027-07-01/);
    expect(extrasOf(sharedPlan(fullPlan, everything))).toEqual(everything);
  });

  test('tells neither ids nor where a step came from, and has no blank items', () => {
    const [milestone] = fullPlan.milestones;
    if (!milestone) throw new Error('The plan has no milestone.');
    const plan = {
      ...fullPlan,
      milestones: [
        { ...milestone, id: 'secret', from: 'quiz/should-i-become-a-mentor/first-hour' },
        { ...milestone, id: 'blank', title: '', due: '', doneWhen: '' },
      ],
    };
    expect(sharedPlan(plan, everything).milestones).toEqual([{ ...milestone, id: '1', from: '' }]);
  });

  test('becomes a plan of one’s own with ids of its own', () => {
    const copy = ownCopy(sharedPlan(fullPlan, everything), countedIds());
    expect(copy.milestones.map(({ id }) => id)).toEqual(['id-1', 'id-2']);
    expect(copy.people.map(({ id }) => id)).toEqual(['id-4']);
    expect({ ...copy, milestones: [], obstacles: [], people: [], skills: [], checkIns: [] }).toEqual({
      ...fullPlan,
      milestones: [],
      obstacles: [],
      people: [],
      skills: [],
      checkIns: [],
    });
  });
});
