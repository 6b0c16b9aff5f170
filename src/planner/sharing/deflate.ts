/*
 * Text compressed in the zlib format, which browsers call `deflate`. It carries a checksum of the text (Adler-32), so that
 * a byte changed on the way is noticed.
 */

/** A text that came out whole, or what is wrong. */
export type Inflated = { text: string } | { problem: 'damaged' | 'too-large' };

/** The bytes of a text, compressed. */
export async function deflate(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The text in such bytes. Stops as soon as it is longer than `most` bytes: a thousand bytes can be made to unpack to a
 * million.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Inflated> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  // A byte order mark can only have been typed, so it stays.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let [text, length] = ['', 0];
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return { text: text + decoder.decode() };
      length += value.length;
      if (length > most) {
        await reader.cancel();
        return { problem: 'too-large' };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { problem: 'damaged' };
  }
}
