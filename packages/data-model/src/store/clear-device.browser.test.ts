import { describe, expect, test, vi } from 'vitest';
import { cleanUpAfterEach, failToOpen, open, openRaw, rowsIn } from '../testing/device.js';
import { allOf, appendNumbered, numbered } from '../testing/store-contract.js';

cleanUpAfterEach();

describe('clearing the device', () => {
  test('takes an event away that was appended just before, where a stranger holds it open', async () => {
    const store = await open();
    const stranger = await openRaw();
    const appending = store.append(numbered(1));
    expect(await store.clearThisDevice()).toEqual({ cleared: 'emptied' });
    await appending;
    expect(await rowsIn(stranger)).toBe(0);
  });

  test('is done at once where another store of the kit has it open', async () => {
    const [one, other] = [await open(), await open()];
    await appendNumbered(one, 1);
    expect(await one.clearThisDevice()).toEqual({ cleared: 'deleted' });
    expect(other).toMatchObject({ durable: false, reason: { code: 'device-cleared' } });
    const result = await other.append(numbered(2));
    expect(result).toMatchObject({ ok: true, acknowledged: 'memory' });
    expect(await allOf(other)).toEqual([numbered(2)]);
  });

  test('takes every event away, and does not hang, where a stranger holds it open', async () => {
    const store = await open();
    await appendNumbered(store, 1);
    const stranger = await openRaw();
    const limitOver = vi.fn();
    setTimeout(limitOver, 2500);
    expect(await store.clearThisDevice()).toEqual({ cleared: 'emptied' });
    expect(limitOver).not.toHaveBeenCalled();
    expect(await rowsIn(stranger)).toBe(0);
  });

  test('says where it failed', async () => {
    const store = await open();
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await store.clearThisDevice()).toMatchObject({
      cleared: 'failed',
      reason: { code: 'not-cleared' },
    });
  });

  test('does not hang behind a clearing that a stranger holds up', async () => {
    const store = await open();
    const stranger = await openRaw();
    expect(await store.clearThisDevice()).toEqual({ cleared: 'emptied' });
    const next = await open({ openWithin: 50 });
    expect(next.reason?.code).toBe('storage-busy');
    expect(await next.clearThisDevice()).toMatchObject({ cleared: 'failed' });
    stranger.close();
  });

  test('deletes a database that a store could not open', async () => {
    const first = await open();
    await appendNumbered(first, 1);
    first.close();
    failToOpen('UnknownError');
    const second = await open();
    vi.restoreAllMocks();
    expect(second.durable).toBe(false);
    expect(await second.clearThisDevice()).toEqual({ cleared: 'deleted' });
    expect(await (await open()).counts()).toMatchObject({ stored: 0 });
  });
});
