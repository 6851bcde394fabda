import { type Database, empty } from './database.js';
import type { ClearResult } from './event-store.js';
import { inTime } from './in-time.js';
import { storageProblem } from './storage-problem.js';

/**
 * Empties a database, where it is open, closes and deletes it: where another page holds it open, its rows
 * are gone. Another page must not hold up those who clear the device, whatever it does.
 *
 * @param limit how long each of the two steps may take, in milliseconds
 */
export async function clearDatabase(
  name: string,
  limit: number,
  database: Database | undefined,
): Promise<ClearResult> {
  const succeeds = (step: Promise<unknown>) => {
    const succeeded = step.then(
      () => true,
      () => false,
    );
    return inTime(succeeded, limit);
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
