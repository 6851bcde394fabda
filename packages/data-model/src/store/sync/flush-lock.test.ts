import { describe, expect, test } from 'vitest';
import { type FlushLock, lockAcrossPages, lockInProcess } from './flush-lock.js';

const never = new AbortController().signal;

/** Runs two works at once and gives what happened in order. */
async function twoWorks(one: FlushLock, other: FlushLock): Promise<string[]> {
  const happened: string[] = [];
  const work = (name: string) => async () => {
    happened.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve));
    happened.push(`${name} ends`);
  };
  await Promise.all([one(never, work('one')), other(never, work('other'))]);
  return happened;
}

const inTurn = ['one starts', 'one ends', 'other starts', 'other ends'];

/** A lock manager that refuses, as in a sandboxed frame. */
const refused = {
  request: () => Promise.reject(new DOMException('refused', 'SecurityError')),
} as unknown as LockManager;

describe.each([
  ['in the process', lockInProcess],
  ['across pages, where there are no Web Locks', (key: string) => lockAcrossPages(key, undefined)],
  ['across pages, where Web Locks are refused', (key: string) => lockAcrossPages(key, refused)],
] as const)('the lock %s', (_name, create) => {
  test('lets one work at a time', async () => {
    expect(await twoWorks(create('a'), create('a'))).toEqual(inTurn);
  });

  test('lets works of other names go on', async () => {
    expect(await twoWorks(create('a'), create('b'))).not.toEqual(inTurn);
  });

  test('hands over what the work gives, and its error', async () => {
    const lock = create('a');
    expect(await lock(never, async () => 7)).toBe(7);
    await expect(lock(never, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await lock(never, async () => 8)).toBe(8);
  });

  test('lets go of a work that is stopped before its turn, and keeps the turn of the next', async () => {
    const lock = create('a');
    let end = () => {};
    let first: Promise<unknown> | undefined;
    await new Promise<void>((started) => {
      first = lock(never, () => {
        started();
        return new Promise<void>((resolve) => (end = resolve));
      });
    });
    const stop = new AbortController();
    const second = lock(stop.signal, async () => 'worked');
    let firstEnded = false;
    const third = lock(never, async () => firstEnded);
    stop.abort();
    expect(await second).toBeUndefined();
    // Time for the third to come too early, if it does.
    await new Promise((resolve) => setTimeout(resolve));
    firstEnded = true;
    end();
    await first;
    expect(await third).toBe(true);
  });
});

test('the lock across pages asks Web Locks by its name, and hands over an error of the work', async () => {
  const names: string[] = [];
  const locks = {
    request: (name: string, _options: LockOptions, work: () => Promise<unknown>) => {
      names.push(name);
      return work();
    },
  } as unknown as LockManager;
  const lock = lockAcrossPages('a', locks);
  let runs = 0;
  const work = async () => {
    runs += 1;
    throw new Error('broken');
  };
  await expect(lock(never, work)).rejects.toThrow('broken');
  expect(names).toEqual(['a']);
  expect(runs).toBe(1);
});
