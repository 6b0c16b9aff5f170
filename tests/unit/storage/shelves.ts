import type { Shelf } from '../../../src/storage/shelf.ts';

/** A shelf in memory that can be made to fail, as a browser's storage does. */
export interface FaultyShelf extends Shelf {
  texts: Map<string, string>;
  /** What every call throws from now on; undefined lets them work again. */
  fault: Error | undefined;
  /** Throws only when something is written. */
  writeFault: Error | undefined;
}

export function memoryShelf(entries: [key: string, text: string][] = []): FaultyShelf {
  const texts = new Map(entries);
  const shelf: FaultyShelf = {
    texts,
    fault: undefined,
    writeFault: undefined,
    get(key) {
      if (shelf.fault) throw shelf.fault;
      return texts.get(key) ?? null;
    },
    set(key, text) {
      if (shelf.fault ?? shelf.writeFault) throw shelf.fault ?? shelf.writeFault;
      texts.set(key, text);
    },
    remove(key) {
      if (shelf.fault) throw shelf.fault;
      texts.delete(key);
    },
    keys() {
      if (shelf.fault) throw shelf.fault;
      return [...texts.keys()];
    },
  };
  return shelf;
}

const named = (name: string) => Object.assign(new Error(name), { name });

export const full = () => named('QuotaExceededError');
export const blocked = () => named('SecurityError');
