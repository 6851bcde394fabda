import { replace } from './replace.js';

// Kept from before a test puts a clock of its own in place.
const { clearTimeout: forget, setTimeout: later } = globalThis;

/** Longest time that a page is given to show something, in milliseconds. */
const PATIENCE_MS = 1000;

/** Waits until React has done what is due. */
export function settled(milliseconds = 20): Promise<void> {
  return new Promise((resolve) => later(resolve, milliseconds));
}

/** Looks again and again; gives nothing where it does not come. */
export async function arrived<TFound>(look: () => TFound | null | undefined) {
  for (let waited = 0; waited < PATIENCE_MS; waited += 20) {
    const found = look();
    if (found) return found;
    await settled();
  }
  return undefined;
}

/** A clock that a test has stopped would stop axe as well. Gives what puts that clock back. */
export function withRunningClock(): () => void {
  const steps = [
    replace(globalThis, 'setTimeout', { value: later, writable: true }),
    replace(globalThis, 'clearTimeout', { value: forget, writable: true }),
  ];
  return () => {
    for (const step of steps) step();
  };
}
