import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** One byte a pixel, which is its place in the palette; the other settings have one value each. */
const KIND = [8, 3, 0, 0, 0];

export type Colour = readonly [red: number, green: number, blue: number];

interface IndexedPicture {
  width: number;
  height: number;
  /** At most 256. */
  palette: readonly Colour[];
  /** For every pixel, row by row, the place of its colour in the palette. */
  pixels: Uint8Array;
}

/** Kept from one picture to the next, which mostly has the same size. */
let rows = Buffer.alloc(0);

/** A picture of few colours as a PNG file. */
export function indexedPng({ width, height, palette, pixels }: IndexedPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(KIND, 8);
  // Each row begins with how it is filtered: flat colours shrink best as they are.
  if (rows.length !== height * (width + 1)) rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A part of the file: its length, name and data, and a sum to check the last two by. */
function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
