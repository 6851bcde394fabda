import { clearDatabase } from './clear-database.js';
import { createStore } from './create-store.js';
import { type Database, openDatabase } from './database.js';
import { createDeviceLog } from './device-log.js';
import type { EventStore, EventStoreOptions } from './event-store.js';
import { inTime } from './in-time.js';
import { logWithMemoryBehind } from './log-with-memory-behind.js';
import { nameOf, problemOf, type StorageProblem, storageProblem } from './storage-problem.js';

export interface IndexedDbStoreOptions extends EventStoreOptions {
  /**
   * Name of the database. Others who use the device can see it: choose one that says nothing of health.
   * @default 'df-events'
   */
  databaseName?: string | undefined;
  /** How long to wait for the database before the store keeps events in memory, in milliseconds. @default 5000 */
  openWithin?: number | undefined;
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
  const { databaseName = 'df-events', openWithin = 5000 } = options;
  const blocked = storageProblem('storage-blocked');
  let lost: StorageProblem | undefined = blocked;
  let database: Database | undefined;
  let canHold = true;
  try {
    // Some browsers throw on the name itself where storage is switched off.
    if (globalThis.indexedDB) {
      const opening = openDatabase(databaseName, (code) => {
        lost = storageProblem(code);
      });
      database = await inTime(opening, openWithin);
      lost = database ? undefined : storageProblem('storage-busy');
      if (!database) opening.then((late) => late.close()).catch(() => {});
    } else canHold = false;
  } catch (error) {
    // Firefox says InvalidStateError in windows where nothing may be stored.
    if (nameOf(error) !== 'InvalidStateError') lost = problemOf(error);
    try {
      // Chromium says UnknownError where cookies are blocked, and refuses this too.
      void (globalThis as { localStorage?: unknown }).localStorage;
    } catch {
      lost = blocked;
    }
  }
  return createStore(options, {
    log: logWithMemoryBehind(database && createDeviceLog(database), () => lost),
    lockName: database && `${databaseName}-sync`,
    close: () => database?.close(),
    // What cannot be opened may still hold events of an earlier page, and can perhaps be deleted.
    clear: canHold ? () => clearDatabase(databaseName, database) : undefined,
  });
}
