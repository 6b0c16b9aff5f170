import type { RecordType } from '../storage/envelope.ts';

/** What the visitor decided about copies of the site on this device. */
interface OfflineChoice {
  /** Pages by themselves and search once it is used; all of it, even on a line where data is saved; or nothing. */
  copies: 'automatic' | 'all' | 'none';
}

export const offlineRecord: RecordType<OfflineChoice> = {
  name: 'offline',
  // A choice for one device: another may have less room, or a dearer line.
  policy: { backedUp: false, shared: false },
  version: 1,
  initial: { copies: 'automatic' },
  read(data) {
    const { copies } = (data ?? {}) as Partial<OfflineChoice>;
    if (copies !== 'automatic' && copies !== 'all' && copies !== 'none')
      throw new Error('copies is neither "automatic" nor "all" nor "none".');
    return { copies };
  },
  migrations: {},
};
