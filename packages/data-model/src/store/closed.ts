/**
 * @param closing aborted when the store is closed
 * @throws Error where it is
 */
export function refuseClosed(closing: AbortSignal): void {
  if (closing.aborted) {
    throw new Error('The store is closed, so nothing was done. Open the store again.');
  }
}
