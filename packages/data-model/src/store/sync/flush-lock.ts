import { whenAborted } from './wait.js';

/** Runs the work when nobody else runs theirs; `undefined` where the signal was aborted before its turn. */
export type FlushLock = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T | undefined>;

/** The end of the queue for each key, for as long as somebody is in it. */
const queues = new Map<unknown, Promise<unknown>>();

/** One at a time within this process, for each key. */
export function lockInProcess(key: unknown): FlushLock {
  return (signal, work) => {
    const before = queues.get(key);
    const turn = Promise.race([before, whenAborted(signal)]).then(() =>
      signal.aborted ? undefined : work(),
    );
    const end = Promise.allSettled([before, turn]).then(() => {
      if (queues.get(key) === end) queues.delete(key);
    });
    queues.set(key, end);
    return turn;
  };
}

/** One at a time in all pages of an origin, by Web Locks; within this process where there are none. */
export function lockAcrossPages(
  name: string,
  locks: Pick<LockManager, 'request'> | undefined = globalThis.navigator?.locks,
): FlushLock {
  return async (signal, work) => {
    let hasTurn = false;
    try {
      if (locks) {
        return await locks.request(name, { signal }, () => {
          hasTurn = true;
          return work();
        });
      }
    } catch (error) {
      // A sandboxed frame has the interface, and is refused when it asks.
      if (hasTurn) throw error;
    }
    return lockInProcess(name)(signal, work);
  };
}
