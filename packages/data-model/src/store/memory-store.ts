import { createStore } from './create-store.js';
import type { ClearResult, EventStore, EventStoreOptions } from './event-store.js';
import { lockInProcess } from './flush-lock.js';
import { createMemoryLog } from './memory-log.js';
import { type StorageProblem, storageProblem } from './storage-problem.js';

/**
 * A store that keeps its events in memory, for servers, tests and pages that must leave no trace.
 *
 * @example
 * const store = createMemoryStore({ parse: parseFacilitationEvent });
 */
export function createMemoryStore(options: EventStoreOptions): EventStore {
  return memoryStoreBecause(options, storageProblem('memory-asked'));
}

/**
 * A store in memory that says why it is one.
 *
 * @param clear takes away what an earlier page left on the device
 */
export function memoryStoreBecause(
  options: EventStoreOptions,
  reason: StorageProblem,
  clear?: () => Promise<ClearResult>,
): EventStore {
  const memory = createMemoryLog();
  return createStore(options, {
    log: {
      ...memory,
      async clear() {
        const cleared = await memory.clear();
        return clear ? clear() : cleared;
      },
    },
    lock: lockInProcess(memory),
    notDurableBy: () => reason,
  });
}
