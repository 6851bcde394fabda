import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { FacilitationEvent } from '../schemas/index.js';

/** Events under their position; rows of the outbox and reasons of the receiver under the same one. */
export interface StoreSchema extends DBSchema {
  events: { key: number; value: FacilitationEvent; indexes: { id: string } };
  outbox: { key: number; value: 1 };
  rejected: { key: number; value: string };
}

export type Database = IDBPDatabase<StoreSchema>;
export type Table = 'events' | 'outbox' | 'rejected';
export const tables: Table[] = ['events', 'outbox', 'rejected'];

const VERSION = 1;

/**
 * @param lost called when the connection has been closed from outside
 */
export function openDatabase(name: string, lost: () => void): Promise<Database> {
  return openDB<StoreSchema>(name, VERSION, {
    upgrade(database) {
      const events = database.createObjectStore('events', { autoIncrement: true });
      events.createIndex('id', 'id', { unique: true });
      database.createObjectStore('outbox');
      database.createObjectStore('rejected');
    },
    blocking(_version, _blockedVersion, event) {
      // Another page clears the device: it must not have to wait for this one.
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
}

/**
 * Runs the work in one transaction and answers when it is on the disk, not only handed to the system.
 * Where any part fails, nothing of it is kept.
 */
export async function writeTo<T>(
  database: Database,
  names: Table[],
  work: (tx: IDBPTransaction<StoreSchema, Table[], 'readwrite'>) => Promise<T>,
): Promise<T> {
  const tx = database.transaction(names, 'readwrite', { durability: 'strict' });
  const working = work(tx).catch((error: unknown) => {
    try {
      tx.abort();
    } catch {
      // The browser has aborted it already.
    }
    throw error;
  });
  const [result] = await Promise.all([working, tx.done]);
  return result;
}

/** A transaction to read in: what it holds is of one moment. */
export function readFrom(database: Database): IDBPTransaction<StoreSchema, Table[], 'readonly'> {
  const tx = database.transaction(tables);
  // Where the browser ends it, the request that waits says so; its end alone would go unheard.
  tx.done.catch(() => {});
  return tx;
}
