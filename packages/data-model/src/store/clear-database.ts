import { deleteDB } from 'idb';
import { type Database, tables, writeTo } from './database.js';
import type { ClearResult } from './event-store.js';
import { storageProblem } from './storage-problem.js';
import type { Wait } from './sync-types.js';

/** Another page must not hold up those who clear the device, whatever it does. */
const LIMIT_MS = 3000;

/** What the promise gives in time; `undefined` where it gives nothing. */
async function inTime<T>(promise: Promise<T>, wait: Wait): Promise<T | undefined> {
  const timer = new AbortController();
  try {
    return (await Promise.race([promise, wait(LIMIT_MS, timer.signal)])) ?? undefined;
  } catch {
    return undefined;
  } finally {
    timer.abort();
  }
}

/**
 * Deletes a database, open or not.
 *
 * @param otherwise what to say where it cannot be deleted now
 */
export async function deleteDatabase(
  name: string,
  wait: Wait,
  otherwise: ClearResult = { cleared: 'failed', reason: storageProblem('not-cleared') },
): Promise<ClearResult> {
  const deleting = new Promise<ClearResult | undefined>((resolve, reject) => {
    const blocked = () => resolve(undefined);
    deleteDB(name, { blocked }).then(() => resolve({ cleared: 'deleted' }), reject);
  });
  return (await inTime(deleting, wait)) ?? otherwise;
}

/** Empties a database, closes and deletes it: where another page holds it open, its rows are gone. */
export async function clearDatabase(database: Database, wait: Wait): Promise<ClearResult> {
  const emptying = writeTo(database, tables, async (tx): Promise<ClearResult> => {
    await Promise.all(tables.map((name) => tx.objectStore(name).clear()));
    return { cleared: 'emptied' };
  });
  const emptied = await inTime(emptying, wait);
  database.close();
  return deleteDatabase(database.name, wait, emptied);
}
