/** What the promise gives within so many milliseconds; `undefined` where it gives nothing. No timer is left. */
export function inTime<T>(promise: Promise<T>, limit: number): Promise<T | undefined> {
  let timer: unknown;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, limit);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer as number));
}
