import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { breakLines, outlines, widthOf } from '../../../src/sharing/lettering.ts';
import { drawPicture, PICTURE } from '../../../src/sharing/picture.ts';
import { COMMON_PICTURE, pictureOf, pictureSubjects } from '../../../src/sharing/subjects.ts';
import { contentFiles } from '../../content/read.ts';

describe('lettering', () => {
  test('has a width in proportion to its size, and outlines where it has letters', () => {
    expect(widthOf('Waymark', 20)).toBeCloseTo(2 * widthOf('Waymark', 10));
    expect(outlines('W', 5, 50, 10)).toMatch(/^M[\d. -]+.*Z$/);
    expect(outlines(' ', 0, 0, 10)).toBe('');
  });

  test('is broken into lines that fit, and loses no word', () => {
    const text = fc
      .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 50, max: 900 }), (text, width) => {
        const lines = breakLines(text, 40, width);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines) expect(widthOf(line, 40) <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});

test('each title of the site fits its picture in four lines, in letters that the font has', () => {
  const titles = ['guides', 'quizzes', 'kits'].flatMap((folder) =>
    contentFiles(folder).map(({ data }) => (data as { title: string }).title),
  );
  for (const title of titles) {
    expect(breakLines(title, 60, 690).length, title).toBeLessThanOrEqual(4);
    for (const letter of title.replaceAll(' ', '')) expect(outlines(letter, 0, 0, 10), letter).not.toBe('');
  }
});

describe('a picture', () => {
  const trail = [{ id: 'understand', blaze: 'circle' }] as const;
  const draw = (title: string) => drawPicture({ title, kind: 'Guide', trail, track: 'understand' });

  test('is a PNG of the size that its page tells', async () => {
    const { format, width, height } = await sharp(await draw('A walk')).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...PICTURE });
  });

  test('has its title in ink on paper, and what kind of page it is below', async () => {
    const pixels = await sharp(await draw('A walk'))
      .removeAlpha()
      .raw()
      .toBuffer();
    const colours = (top: number, bottom: number) => {
      const rows = pixels.subarray(top * PICTURE.width * 3, bottom * PICTURE.width * 3);
      return new Set(
        Array.from({ length: rows.length / 3 }, (_, at) => rows.subarray(at * 3, at * 3 + 3).toString('hex')),
      );
    };
    const [ink, soft, paper, blaze] = ['17322c', '4c6059', 'f8f3e7', '23608f'];
    expect([ink, paper].map((colour) => colours(300, 400).has(colour))).toEqual([true, true]);
    expect([ink, soft, blaze].map((colour) => colours(535, 575).has(colour))).toEqual([false, true, true]);
  });

  test('differs from another by its title alone', async () => {
    const [one, same, other] = await Promise.all(['A walk', 'A walk', 'A climb'].map(draw));
    expect(one?.equals(same ?? Buffer.of())).toBe(true);
    expect(one?.equals(other ?? Buffer.of())).toBe(false);
  });
});

test('each guide, quiz and worksheet has its own, at the address its page names, and the rest share one', () => {
  const one = (id: string) => new Map([[id, { data: { title: 'A walk', track: 'understand' as const } }]]);
  const subjects = pictureSubjects({ guides: one('a'), quizzes: one('b'), kits: one('c') }, 'A field guide');
  const addresses = [...subjects.keys()].map((name) => `/pictures/${name}.png`);
  expect(addresses).toEqual([COMMON_PICTURE, ...['/guides/a/', '/quiz/b/', '/kits/c/'].map(pictureOf)]);
});
