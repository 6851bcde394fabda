import { deleteDatabase } from './clear-database.js';
import { createStore } from './create-store.js';
import { type Database, openDatabase } from './database.js';
import { createDeviceLog } from './device-log.js';
import type { EventStore, EventStoreOptions } from './event-store.js';
import { lockAcrossPages } from './flush-lock.js';
import { logWithMemoryBehind } from './log-with-memory-behind.js';
import { memoryStoreBecause } from './memory-store.js';
import { problemOf, type StorageProblem, storageProblem } from './storage-problem.js';
import type { Wait } from './sync-types.js';
import { waitByTimer } from './wait.js';

export interface IndexedDbStoreOptions extends EventStoreOptions {
  /**
   * Name of the database. Others who use the device can see it: choose one that says nothing of health.
   * @default 'df-events'
   */
  databaseName?: string | undefined;
  /** How long to wait for the database before the store keeps events in memory, in milliseconds. @default 5000 */
  openWithin?: number | undefined;
  /** Resolves after so many milliseconds, or when the signal is aborted; for tests. */
  wait?: Wait | undefined;
}

/**
 * Opens the store of this device, in IndexedDB. Where the browser does not let it, the store keeps
 * events in memory and says so (`durable: false`, `reason`); it never rejects for the environment.
 *
 * @example
 * const store = await openIndexedDbStore({ parse: parseFacilitationEvent });
 * const result = await store.append(event);
 * if (result.ok && result.acknowledged === 'memory') warn(result.reason?.message);
 */
export async function openIndexedDbStore(options: IndexedDbStoreOptions): Promise<EventStore> {
  const { databaseName = 'df-events', openWithin = 5000, wait = waitByTimer } = options;
  let lost: StorageProblem | undefined;
  const database = await openInTime(databaseName, openWithin, wait, () => {
    lost = storageProblem('storage-closed');
  });
  if ('code' in database) {
    // What cannot be opened may still hold events of an earlier page, and can perhaps be deleted.
    const clear = () => deleteDatabase(databaseName, wait);
    const clearDevice = database.code === 'storage-blocked' ? undefined : clear;
    return memoryStoreBecause(options, database, clearDevice);
  }
  return createStore(options, {
    log: logWithMemoryBehind(createDeviceLog(database, wait), () => lost),
    lock: lockAcrossPages(`${databaseName}-sync`),
    notDurableBy: () => lost,
  });
}

async function openInTime(
  name: string,
  limit: number,
  wait: Wait,
  lost: () => void,
): Promise<Database | StorageProblem> {
  const timer = new AbortController();
  try {
    // Some browsers throw on the name itself where storage is switched off.
    if (!globalThis.indexedDB) return storageProblem('storage-blocked');
    const opening = openDatabase(name, lost);
    const opened = await Promise.race([opening, wait(limit, timer.signal)]);
    if (opened) return opened;
    opening.then(
      (database) => database.close(),
      () => {},
    );
    return storageProblem('storage-busy');
  } catch (error) {
    // Firefox says InvalidStateError in windows where nothing may be stored.
    const name = (error as { name?: unknown } | null)?.name;
    return name === 'InvalidStateError' ? storageProblem('storage-blocked') : problemOf(error);
  } finally {
    timer.abort();
  }
}
