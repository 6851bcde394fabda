import type { Wait } from './sync-types.js';

/** Resolves when the signal is aborted. */
export function whenAborted(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(true);
    signal.addEventListener('abort', resolve);
  });
}

/** Waits by the platform's timer, which is taken back when the signal is aborted. */
export const waitByTimer: Wait = (milliseconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    whenAborted(signal).then(() => {
      clearTimeout(timer);
      resolve();
    });
  });

/** What the promise gives within so many milliseconds; `undefined` where it gives nothing. */
export async function inTime<T>(
  promise: Promise<T>,
  limit: number,
  wait: Wait,
): Promise<T | undefined> {
  const timer = new AbortController();
  try {
    return await (Promise.race([promise, wait(limit, timer.signal)]) as Promise<T | undefined>);
  } finally {
    timer.abort();
  }
}
