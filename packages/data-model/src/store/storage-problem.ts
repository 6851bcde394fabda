/** Why events are not kept on the device, or not taken off it. It holds no value of an event and no text of the browser. */
export interface StorageProblem {
  code: keyof typeof messages;
  /** What happened, why it matters, and what to do. */
  message: string;
}

const keep =
  'Events are kept in memory and go with the page: send or export them before it closes.';

const messages = {
  'memory-asked': `The store was made to keep events in memory only. ${keep}`,
  'quota-exceeded': `The device has no room left for this site. ${keep} Then clear the device, or free some room.`,
  'storage-blocked': `The browser does not let this page store anything, as in some private windows and in sandboxed frames. ${keep} To store them, open the page in an ordinary window.`,
  'storage-busy': `The database did not open in time; another tab may be holding it. ${keep} Close other tabs of this site and open the store again.`,
  'storage-closed': `The database was cleared or closed from outside, for example by another tab. ${keep} To store them, open the store again.`,
  'newer-version': `The database on this device was made by a later release and was left as it is. ${keep} Load the later release.`,
  'storage-failed': `The device could not be read or written. ${keep} If it happens again, clear the device or use another one.`,
  'not-cleared':
    'The device could not be cleared, so events may still be on it. Close other tabs of this site and clear it again, or clear the data of this site in the browser.',
};

const codesByName: Record<string, StorageProblem['code']> = {
  QuotaExceededError: 'quota-exceeded',
  VersionError: 'newer-version',
  SecurityError: 'storage-blocked',
  NotAllowedError: 'storage-blocked',
};

export function storageProblem(code: StorageProblem['code']): StorageProblem {
  return { code, message: messages[code] };
}

/** The problem behind an error of the browser. Its own text is left out. */
export function problemOf(error: unknown): StorageProblem {
  const name = (error as { name?: unknown } | null)?.name;
  return storageProblem(codesByName[String(name)] ?? 'storage-failed');
}
