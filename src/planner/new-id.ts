const CHARACTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * An id that no other plan, milestone or person has: 16 letters and digits by chance.
 * Not `crypto.randomUUID`, which browsers leave out on pages served without TLS.
 */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => CHARACTERS[byte % 32]).join('');
}
