import sharp from 'sharp';
import mark from '../styles/mark.svg?raw';

const PAPER = '#f8f3e7';
const SIDE = 32;

/** The site's icon: its mark above a trail, in the colours of day or night. */
export const iconSvg =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><style>.p{fill:${PAPER}}.b{fill:#b8401a}.t{fill:#17322c}` +
  `@media (prefers-color-scheme:dark){.p{fill:#10201f}.b{fill:#ff9d66}.t{fill:#e9e4d3}}</style>` +
  `<rect class="p" width="${SIDE}" height="${SIDE}" rx="5"/>` +
  mark.trim().replace('<svg', '<svg class="b" x="10.2" y="4.2" width="11.6" height="17.4"') +
  `<path class="t" d="M4 27.5c5-2.5 8 1.5 12 .2s7-2.7 12-1.2v2c-5-1-8 .1-12 1.3S9 27.5 4 29.5Z"/></svg>`;

/** For devices that take no SVG: by name, how wide the icon is drawn, and the paper around it where the device cuts off corners. */
export const pngIcons = {
  'icons/192': { width: 192 },
  'icons/512': { width: 512 },
  'icons/maskable': { width: 390, around: 61 },
  'apple-touch-icon': { width: 160, around: 10 },
} as const satisfies Record<string, { width: number; around?: number }>;

/** Draws the icon as PNG: so many pixels wide, and so many of paper on each side. */
export async function iconPng({ width, around }: { width: number; around?: number }): Promise<Buffer> {
  const icon = sharp(Buffer.from(iconSvg), { density: (72 * width) / SIDE }).resize(width);
  if (around !== undefined)
    icon
      .flatten({ background: PAPER })
      .extend({ top: around, bottom: around, left: around, right: around, background: PAPER });
  return icon.png({ compressionLevel: 9, palette: true }).toBuffer();
}
