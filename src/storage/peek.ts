import { browserShelf } from './shelf.ts';

/**
 * The stored data of a record, neither migrated nor checked; undefined when there is none or anything is wrong.
 * For the script that every page carries, which has no room for a validator: use nothing of it but a plain answer.
 */
export function peek(record: string): unknown {
  try {
    return JSON.parse(browserShelf.get(`waymark/${record}`) ?? '').data;
  } catch {
    return undefined;
  }
}
