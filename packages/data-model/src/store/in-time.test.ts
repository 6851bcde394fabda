import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime } from './in-time.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what comes in time is given, and no timer is left', async () => {
  expect(await inTime(Promise.resolve('here'), 1000)).toBe('here');
  expect(vi.getTimerCount()).toBe(0);
});

test('what fails in time fails, and no timer is left', async () => {
  await expect(inTime(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('what does not come is not waited for', async () => {
  const waiting = inTime(new Promise(() => {}), 1000);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await waiting).toBeUndefined();
});
