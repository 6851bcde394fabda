/** Why events are not kept on the device, or not taken off it. It holds no value of an event and no text of the browser. */
export interface StorageProblem {
  code: keyof typeof messages;
  /** What happened, why it matters, and what to do. */
  message: string;
}

const keep = 'Events are in memory and go with the page: send or export them before it closes.';

const messages = {
  'memory-asked': `This store is for memory alone. ${keep}`,
  'quota-exceeded': `The device is full. ${keep} Then free some room.`,
  'storage-blocked': `The browser lets this page store nothing. ${keep} Use an ordinary window.`,
  'storage-busy': `The database did not open in time. ${keep} Close other tabs and open the store again.`,
  'storage-closed': `The database was closed from outside. ${keep} Open the store again.`,
  'device-cleared': `Another page cleared the device. ${keep} Open the store again.`,
  'newer-version': `A later release made the database. ${keep} Load that release.`,
  'storage-failed': `The device could not be read or written. ${keep} Clear the device if it happens again.`,
  'not-cleared':
    'Events may still be on the device. Close other tabs, or clear the site in the browser.',
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

/** The name of an error of the browser, which tells them apart. */
export function nameOf(error: unknown): string {
  return String((error as { name?: unknown } | null)?.name);
}

/** The problem behind an error of the browser. Its own text is left out. */
export function problemOf(error: unknown): StorageProblem {
  return storageProblem(codesByName[nameOf(error)] ?? 'storage-failed');
}
