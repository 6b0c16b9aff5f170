/** Why a text was set aside: it could not be read, or something took its place. */
export type SetAsideReason = 'unreadable' | 'replaced';

/** A text that was moved out of the way, as it was found. */
export interface SetAside {
  /** Where it is kept now. */
  key: string;
  why: SetAsideReason;
  /** The record it was found under, such as `plan/4f…`. */
  record: string;
  /** When it was set aside, an ISO date and time in UTC. */
  at: string;
  text: string;
}

/** How the keys of what is set aside begin; after that the moment and, behind a slash, the record. */
export const setAsidePrefixes: Record<SetAsideReason, string> = {
  unreadable: 'waymark-set-aside/',
  replaced: 'waymark-replaced/',
};

/** Whether something set aside is kept under this key. */
export function isSetAside(key: string): boolean {
  return Object.values(setAsidePrefixes).some((prefix) => key.startsWith(prefix));
}

/** Whether a text that could not be read is kept under this key. */
export function isUnreadable(key: string): boolean {
  return key.startsWith(setAsidePrefixes.unreadable);
}
