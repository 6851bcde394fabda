import { createStore } from './create-store.js';
import type { EventStore, EventStoreOptions } from './event-store.js';
import { logWithMemoryBehind } from './log-with-memory-behind.js';
import { storageProblem } from './storage-problem.js';

/**
 * A store that keeps its events in memory, for servers, tests and pages that must leave no trace.
 *
 * @example
 * const store = createMemoryStore({ parse: parseFacilitationEvent });
 */
export function createMemoryStore(options: EventStoreOptions): EventStore {
  const log = logWithMemoryBehind(undefined, () => storageProblem('memory-asked'));
  return createStore(options, { log });
}
