import { whenAborted } from './wait.js';

/** Runs the work when nobody else runs theirs; `undefined` where the signal was aborted before its turn. */
export type FlushLock = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T | undefined>;

/** The end of the queue for each key, for as long as somebody is in it. */
const queues = new Map<unknown, Promise<void>>();

/** One at a time within this process, for each key. */
export function lockInProcess(key: unknown): FlushLock {
  return async (signal, work) => {
    const before = queues.get(key) ?? Promise.resolve();
    let leave = () => {};
    const mine = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const queue = before.then(() => mine);
    queues.set(key, queue);
    try {
      await Promise.race([before, whenAborted(signal)]);
      return signal.aborted ? undefined : await work();
    } finally {
      leave();
      if (queues.get(key) === queue) queues.delete(key);
    }
  };
}

/** One at a time in all pages of an origin, by Web Locks; within this process where there are none. */
export function lockAcrossPages(
  name: string,
  locks: Pick<LockManager, 'request'> | undefined = globalThis.navigator?.locks,
): FlushLock {
  const fallback = lockInProcess(name);
  if (!locks) return fallback;
  return async (signal, work) => {
    let hasTurn = false;
    try {
      return await locks.request(name, { signal }, () => {
        hasTurn = true;
        return work();
      });
    } catch (error) {
      if (hasTurn) throw error;
      // A sandboxed frame has the interface, and is refused when it asks.
      return signal.aborted ? undefined : fallback(signal, work);
    }
  };
}
