export { type RejectedEvent, rejectedEvents, retryRejected } from './rejected.js';
export { syncEvents } from './sync-events.js';
export type { SendEvents, SendResult, SyncFault, SyncOptions, SyncReport } from './sync-types.js';
export type { Wait } from './wait.js';
