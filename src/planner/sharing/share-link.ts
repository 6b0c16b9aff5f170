import { openData, seal } from '../../storage/envelope.ts';
import { isObject } from '../../storage/is-object.ts';
import { noStamps } from '../../storage/stamps.ts';
import { listNames } from '../edits.ts';
import { isEmpty, type Plan } from '../plan.ts';
import { planRecord } from '../plan-record.ts';
import { deflate, type Inflated, inflate } from './deflate.ts';

/*
 * A plan in the fragment of an address, `#plan=1.eJy…`, which browsers keep to themselves: no server is sent it. After
 * the version of this format comes the stored form of the plan, `{version, data}`, compressed, in the letters of
 * base64url. The version of the plan is within, so that old links are migrated like old records.
 */

/** How the fragment of a link with a plan begins. */
export const PLAN_MARK = '#plan=';
const FORMAT = 1;

/** A long plan of years takes up some 20,000; longer links are carried by no browser with certainty. */
export const MOST_CHARACTERS = 100_000;
/** As much text as no plan has; a link that unpacks to more was made to fill the memory. */
const MOST_BYTES = 1_000_000;
/** More milestones or people than anybody plans with. */
const MOST_ITEMS = 1000;

/** Why a link cannot be opened. */
export type LinkProblem = 'unsupported' | 'foreign' | 'damaged' | 'too-large' | 'newer' | 'empty';

/** A plan out of a link. `damage` says what is wrong with the parts that are left out. */
export interface Unpacked {
  plan: Plan;
  damage?: string;
}

/** Whether this browser can make and open such links. */
export function canShare(): boolean {
  return typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';
}

/** The fragment that holds a plan; undefined where `unpackPlan` would find it too large. Needs `canShare`. */
export async function packPlan(plan: Plan): Promise<string | undefined> {
  const text = seal(planRecord, { value: plan, stamps: noStamps });
  if (hasLongList({ data: plan }) || new Blob([text]).size > MOST_BYTES) return undefined;
  const fragment = `${PLAN_MARK}${FORMAT}.${toLetters(await deflate(text))}`;
  return fragment.length > MOST_CHARACTERS ? undefined : fragment;
}

/** The plan in a fragment, which may be anything at all. Never throws. */
export async function unpackPlan(fragment: string): Promise<Unpacked | { problem: LinkProblem }> {
  const [, format = '', letters = ''] = /^#plan=([1-9]\d{0,3})\.(.*)$/s.exec(fragment) ?? [];
  if (format === '') return { problem: 'foreign' };
  if (Number(format) > FORMAT) return { problem: 'newer' };
  if (fragment.length > MOST_CHARACTERS) return { problem: 'too-large' };
  const bytes = fromLetters(letters);
  if (!bytes) return { problem: 'damaged' };
  if (!canShare()) return { problem: 'unsupported' };
  const inflated: Inflated = await inflate(bytes, MOST_BYTES);
  return 'text' in inflated ? read(inflated.text) : inflated;
}

function read(text: string): Unpacked | { problem: LinkProblem } {
  let envelope: unknown;
  try {
    envelope = JSON.parse(text);
  } catch {
    return { problem: 'foreign' };
  }
  if (hasLongList(envelope)) return { problem: 'too-large' };
  const opened = openData(planRecord, envelope);
  if (opened.state === 'newer') return { problem: 'newer' };
  if (opened.state === 'damaged') return { problem: 'foreign' };
  const { value, damage } = opened;
  if (isEmpty(value)) return { problem: damage ? 'foreign' : 'empty' };
  return damage ? { plan: value, damage } : { plan: value };
}

/** Looked at before anything is read: what is made of each item must not add up. */
function hasLongList(envelope: unknown): boolean {
  const data: unknown = isObject(envelope) ? envelope.data : undefined;
  return (
    isObject(data) &&
    listNames.some((list) => {
      const items = data[list];
      return Array.isArray(items) && items.length > MOST_ITEMS;
    })
  );
}

/** Bytes as base64url without its padding: letters that no program changes in an address. */
function toLetters(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The same back; undefined where they are other letters, or one was lost. */
function fromLetters(letters: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(letters)) return undefined;
  try {
    return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
