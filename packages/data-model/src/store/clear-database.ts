import { type Database, empty } from './database.js';
import type { ClearResult } from './event-store.js';
import { inTime } from './in-time.js';
import { storageProblem } from './storage-problem.js';

/** Another page must not hold up those who clear the device, whatever it does. */
const LIMIT_MS = 3000;

/**
 * Empties a database, where it is open, closes and deletes it: where another page holds it open, its rows
 * are gone.
 */
export async function clearDatabase(
  name: string,
  database: Database | undefined,
): Promise<ClearResult> {
  const succeeds = (step: Promise<unknown>) => {
    const succeeded = step.then(
      () => true,
      () => false,
    );
    return inTime(succeeded, LIMIT_MS);
  };

  const emptied = database && (await succeeds(empty(database)));
  database?.close();
  const deleting = new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = request.onblocked = reject;
  });
  if (await succeeds(deleting)) return { cleared: 'deleted' };
  return emptied
    ? { cleared: 'emptied' }
    : { cleared: 'failed', reason: storageProblem('not-cleared') };
}
