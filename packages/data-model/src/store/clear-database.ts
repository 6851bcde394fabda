import { deleteDB } from 'idb';
import { type Database, empty } from './database.js';
import type { ClearResult } from './event-store.js';
import { storageProblem } from './storage-problem.js';
import type { Wait } from './sync-types.js';
import { inTime } from './wait.js';

/** Another page must not hold up those who clear the device, whatever it does. */
const LIMIT_MS = 3000;

/**
 * Empties a database, where it is open, closes and deletes it: where another page holds it open, its rows
 * are gone.
 */
export async function clearDatabase(
  name: string,
  wait: Wait,
  database: Database | undefined,
): Promise<ClearResult> {
  const succeeds = (step: Promise<unknown>) => {
    const succeeded = step.then(
      () => true,
      () => false,
    );
    return inTime(succeeded, LIMIT_MS, wait);
  };

  const emptied = database && (await succeeds(empty(database)));
  database?.close();
  const deleting = new Promise((resolve, reject) => {
    deleteDB(name, { blocked: reject }).then(resolve, reject);
  });
  if (await succeeds(deleting)) return { cleared: 'deleted' };
  return emptied
    ? { cleared: 'emptied' }
    : { cleared: 'failed', reason: storageProblem('not-cleared') };
}
