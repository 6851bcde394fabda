import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import { createMemoryStore } from '../store/index.js';
import type { SendEvents, SyncOptions } from '../store/sync/index.js';
import { appendNumbered } from './store-contract.js';

/** A store in memory with these events. */
export async function storeOf(...numbers: number[]) {
  const store = createMemoryStore({ parse: parseFacilitationEvent });
  await appendNumbered(store, ...numbers);
  return store;
}

/** Options whose waits are over at once and are remembered. */
export function withoutWaiting(options: SyncOptions = {}): {
  waits: number[];
  options: SyncOptions;
} {
  const waits: number[] = [];
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  return { waits, options: { wait, random: () => 1, ...options } };
}

export const answerless: SendEvents = async () => [];
export const throwing: SendEvents = async () => {
  throw new Error('Jane Example could not be sent');
};
