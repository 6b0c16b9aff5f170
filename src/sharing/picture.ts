import sharp from 'sharp';
import { type BlazeShape, blazeShapes } from '../guides/blaze-shapes.ts';
import contourLines from '../styles/contours.svg?raw';
import mark from '../styles/mark.svg?raw';
import { type Colour, indexedPng } from './indexed-png.ts';
import { breakLines, outlines } from './lettering.ts';

/** What messengers and search engines ask for: twice as wide as high, a little over. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The day colours of `src/styles/tokens.css`. */
const colours = {
  paper: '#f8f3e7',
  ink: '#17322c',
  soft: '#4c6059',
  contour: '#d8ccb0',
  signal: '#b8401a',
  understand: '#23608f',
  become: '#b8401a',
  'be-mentored': '#2b6a4a',
  setbacks: '#7a3b76',
  'at-work': '#85600a',
} as const;

export interface Subject {
  title: string;
  /** What the page is, such as `Guide · Become a mentor`. */
  kind: string;
  /** The blazes of the trail, from its foot to the top. */
  trail: readonly { id: keyof typeof colours; blaze: BlazeShape }[];
  /** The track the page belongs to: its blaze stands out on the trail. */
  track?: string;
}

const LEFT = 72;
const TEXT_WIDTH = 690;
/** Between these rows stand all titles and kinds, the kinds from the middle one on. */
const TOP = 140;
const KIND_TOP = 525;
const BOTTOM = 590;
/** From the largest that is tried to the smallest; the first in which the title fits its lines is taken. */
const SIZES = [92, 84, 76, 68, 60, 52];
const MOST_LINES = 4;

/** How many steps each colour takes from paper to full: edges are smooth, and the files small. */
const STEPS = 6;

const rgb = (number: number): Colour => [number >> 16, (number >> 8) & 255, number & 255];
const mix = (one: Colour, other: Colour, share: number): Colour => {
  const part = (at: 0 | 1 | 2) => Math.round(one[at] + (other[at] - one[at]) * share);
  return [part(0), part(1), part(2)];
};

/** Every colour of the pictures: paper, and the others in steps from it. All that is drawn lies on paper. */
const palette: Colour[] = Object.values(colours).flatMap((hex) => {
  const [paper, full] = [colours.paper, hex].map((one) => rgb(Number.parseInt(one.slice(1), 16))) as [
    Colour,
    Colour,
  ];
  if (hex === colours.paper) return [paper];
  return Array.from({ length: STEPS }, (_, step) => mix(paper, full, (step + 1) / STEPS));
});

/** Where the first step of a colour stands in the palette. */
const firstStep = (name: keyof typeof colours) => 1 + (Object.keys(colours).indexOf(name) - 1) * STEPS;

/**
 * The picture of a page as PNG, in the look of the site: its title, the contour lines, and the trail. What stands behind
 * the title is drawn once for each track, and titles are laid on it: a guide's picture took 105 ms when each was drawn
 * whole and its colours were counted.
 */
export async function drawPicture(subject: Subject): Promise<Buffer> {
  const [behind, letters] = await Promise.all([backdrop(subject), drawLetters(subject)]);
  pixels.set(behind);
  const [ink, soft] = [firstStep('ink'), firstStep('soft')];
  for (let at = 0; at < letters.length; at++) {
    if (!letters[at]) continue;
    const pixel = TOP * PICTURE.width + at;
    const step = Math.round(((letters[at] ?? 0) * STEPS) / 255);
    if (step > 0) pixels[pixel] = (pixel < KIND_TOP * PICTURE.width ? ink : soft) + step - 1;
  }
  return indexedPng({ ...PICTURE, palette, pixels });
}

/**
 * The same memory for every picture, used and done with in one go: in a build of a thousand guides, taking three megabytes
 * anew for each made the garbage collector walk through all guides again and again.
 */
const pixels = new Uint8Array(PICTURE.width * PICTURE.height);

/** How light each pixel of the title and the kind is, between the rows where they stand. */
const drawLetters = (subject: Subject): Promise<Buffer> =>
  sharp(Buffer.from(letteringSvg(subject)))
    .extractChannel(0)
    .raw()
    .toBuffer();

const backdrops = new Map<string, Promise<Uint8Array>>();

/** What stands behind the title, as places in the palette. Drawn once for each trail with one of its marks large. */
function backdrop({ trail, track }: Subject): Promise<Uint8Array> {
  const marks = trailSvg(trail, track);
  const drawn =
    backdrops.get(marks) ??
    sharp(Buffer.from(backdropSvg(marks)))
      .removeAlpha()
      .raw()
      .toBuffer()
      .then(nearestInPalette);
  backdrops.set(marks, drawn);
  return drawn;
}

/** For every pixel, given as red, green and blue, the place of the colour most like its own. */
function nearestInPalette(bytes: Buffer): Uint8Array {
  const found = new Map<number, number>();
  const distance = (colour: Colour, other: Colour) =>
    colour.reduce((sum, part, at) => sum + (part - (other[at] ?? 0)) ** 2, 0);
  return Uint8Array.from({ length: bytes.length / 3 }, (_, pixel) => {
    const number = bytes.readUIntBE(pixel * 3, 3);
    const known = found.get(number);
    if (known !== undefined) return known;
    const distances = palette.map((colour) => distance(colour, rgb(number)));
    const nearest = distances.indexOf(Math.min(...distances));
    found.set(number, nearest);
    return nearest;
  });
}

const picture = (parts: string, top = 0, bottom: number = PICTURE.height) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${bottom - top}" viewBox="0 ${top} ${PICTURE.width} ${bottom - top}">${parts}</svg>`;

/** Title and kind in white on black. Their outlines look alike wherever the site is built. */
function letteringSvg({ title, kind }: Subject): string {
  const size =
    SIZES.find((size) => breakLines(title, size, TEXT_WIDTH).length <= (size > 70 ? 3 : MOST_LINES)) ?? 52;
  const lines = breakLines(title, size, TEXT_WIDTH);
  const step = size * 1.12;
  const top = 345 - ((lines.length - 1) * step) / 2 + size * 0.3;
  const lettering = lines.map((line, index) => outlines(line, LEFT, top + index * step, size)).join('');
  return picture(
    `<rect y="${TOP}" width="100%" height="100%"/>
<path fill="#fff" stroke="#fff" stroke-width="${size / 90}" d="${lettering}"/>
<path fill="#fff" d="${outlines(kind, LEFT, 566, 32)}"/>`,
    TOP,
    BOTTOM,
  );
}

const backdropSvg = (marks: string) =>
  picture(`<rect width="100%" height="100%" fill="${colours.paper}"/>
<svg width="${PICTURE.width}" height="${PICTURE.height}" viewBox="0 0 1600 900" preserveAspectRatio="xMidYMid slice">${contours()}</svg>
${mark.replace('<svg', `<svg fill="${colours.signal}" x="${LEFT}" y="62" width="32" height="48"`)}
<path fill="${colours.ink}" d="${outlines('Waymark', LEFT + 46, 102, 44)}"/>
${marks}`);

/** Where the blazes stand, from the foot of the trail to its top. */
const posts = [
  [840, 545],
  [985, 470],
  [905, 345],
  [1045, 250],
  [985, 135],
] as const;

function trailSvg(trail: Subject['trail'], track: string | undefined): string {
  const path =
    'M770 618C795 575 810 550 840 545S955 525 985 470 930 400 905 345 1015 300 1045 250 1000 175 985 135 1040 85 1100 72';
  const marks = trail.map(({ id, blaze }, index) => {
    const [x, y] = posts[index] ?? [0, 0];
    const scale = id === track ? 2.6 : 1.15;
    return `<g transform="translate(${x} ${y}) scale(${scale})"><circle r="${id === track ? 23 : 27}" fill="${colours.paper}"/><path fill="${colours[id]}" d="${blazeShapes[blaze]}"/></g>`;
  });
  return `<path d="${path}" fill="none" stroke="${colours.ink}" stroke-width="5" stroke-linecap="round" stroke-dasharray="1 14"/>${marks.join('')}`;
}

/** The contour lines that stand behind the site's own pages. */
function contours(): string {
  return contourLines.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '').replaceAll('#000', colours.contour);
}
