import { afterEach, vi } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import { type EventStore, type IndexedDbStoreOptions, openIndexedDbStore } from '../store/index.js';

const opened: { close: () => void }[] = [];
let databaseName = '';

/** The name of the database of the test that runs. Every test begins with none on the device. */
export function nameOfDatabase(): string {
  databaseName ||= `df-test-${crypto.randomUUID()}`;
  return databaseName;
}

export async function open(options: Partial<IndexedDbStoreOptions> = {}): Promise<EventStore> {
  const store = await openIndexedDbStore({
    parse: parseFacilitationEvent,
    databaseName: nameOfDatabase(),
    ...options,
  });
  opened.push(store);
  return store;
}

/** The database as a stranger opens it, who gives way to nobody. */
export function openRaw(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(nameOfDatabase(), version);
    request.onsuccess = () => {
      opened.push(request.result);
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

/** How many events a stranger finds in the database. */
export function rowsIn(database: IDBDatabase): Promise<number> {
  return new Promise((resolve) => {
    const request = database.transaction('events').objectStore('events').count();
    request.onsuccess = () => resolve(request.result);
  });
}

/** Makes opening fail with an error of this name. */
export function failToOpen(name: string): void {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('of the browser', name);
  });
}

/** Leaves nothing of a test behind. */
export function cleanUpAfterEach(): void {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    for (const one of opened.splice(0)) one.close();
    if (databaseName) indexedDB.deleteDatabase(databaseName);
    databaseName = '';
  });
}
