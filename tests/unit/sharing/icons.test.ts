import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { iconPng, iconSvg, pngIcons } from '../../../src/sharing/icons.ts';

const PAPER = [0xf8, 0xf3, 0xe7, 255];
const SIGNAL = [0xb8, 0x40, 0x1a, 255];

/** The colour of a point of a picture, with how opaque it is. */
async function colourAt(picture: Buffer, left: number, top: number): Promise<number[]> {
  return [
    ...(await sharp(picture).ensureAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
  ];
}

describe('the icon of the site', () => {
  test.each([
    ['icons/192', 192],
    ['icons/512', 512],
    ['icons/maskable', 512],
    ['apple-touch-icon', 180],
  ] as const)('as %s is %i pixels wide and has the mark in its middle', async (name, side) => {
    const icon = await iconPng(pngIcons[name]);
    expect(await sharp(icon).metadata()).toMatchObject({ format: 'png', width: side, height: side });
    expect(await colourAt(icon, side / 2, Math.round(side * 0.4))).toEqual(SIGNAL);
  });

  test('fills its corners where a device cuts them off, and leaves them open elsewhere', async () => {
    expect(await colourAt(await iconPng(pngIcons['icons/maskable']), 0, 0)).toEqual(PAPER);
    expect(await colourAt(await iconPng(pngIcons['apple-touch-icon']), 0, 0)).toEqual(PAPER);
    expect((await colourAt(await iconPng(pngIcons['icons/192']), 0, 0))[3]).toBe(0);
  });

  test('has other colours at night', () => {
    expect(iconSvg).toMatch(/prefers-color-scheme:dark\).*#10201f/);
  });
});
