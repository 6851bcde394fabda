import { type DBSchema, type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import type { FacilitationEvent } from '../schemas/index.js';
import { type Table, tables } from './event-log.js';

/** Events under their position; rows of the outbox and reasons of the receiver under the same one. */
interface StoreSchema extends DBSchema {
  events: { key: number; value: FacilitationEvent; indexes: { id: string } };
  outbox: { key: number; value: 1 | string };
  rejected: { key: number; value: 1 | string };
}

export type Database = IDBPDatabase<StoreSchema>;

/**
 * @param lost called when the connection has been closed from outside, with the reason
 */
export async function openDatabase(
  name: string,
  lost: (code: 'storage-closed' | 'device-cleared') => void,
): Promise<Database> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const { result } = request;
    const events = result.createObjectStore('events', { autoIncrement: true });
    events.createIndex('id', 'id', { unique: true });
    result.createObjectStore('outbox');
    result.createObjectStore('rejected');
  };
  const database = (await wrap(request)) as Database;
  database.onversionchange = ({ newVersion }) => {
    // Another page clears the device, or has a later release: it must not have to wait for this one.
    database.close();
    lost(newVersion ? 'storage-closed' : 'device-cleared');
  };
  database.onclose = () => lost('storage-closed');
  return database;
}

/**
 * Works in one transaction: what it reads is of one moment. Writing is answered when it is on the disk,
 * not only handed to the system; where any part fails, nothing of it is kept.
 */
export async function transact<TMode extends 'readonly' | 'readwrite', T>(
  database: Database,
  mode: TMode,
  work: (tx: IDBPTransaction<StoreSchema, Table[], TMode>) => Promise<T>,
): Promise<T> {
  const tx = database.transaction(tables, mode, { durability: 'strict' });
  // Where the work fails first, the end of the transaction would go unheard.
  tx.done.catch(() => {});
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // The browser has aborted it already.
    }
    throw error;
  }
}

/** Takes the rows of every table. */
export function empty(database: Database): Promise<unknown> {
  return transact(database, 'readwrite', (tx) =>
    Promise.all(tables.map((name) => tx.objectStore(name).clear())),
  );
}
