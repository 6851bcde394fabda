export type {
  AppendResult,
  ClearResult,
  EventStore,
  EventStoreOptions,
  Outbox,
  StoreCounts,
} from './event-store.js';
export { type IndexedDbStoreOptions, openIndexedDbStore } from './indexed-db-store.js';
export { createMemoryStore } from './memory-store.js';
export type { StorageProblem } from './storage-problem.js';
