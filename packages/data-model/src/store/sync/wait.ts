/** Resolves after so many milliseconds, or when the signal is aborted. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

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
