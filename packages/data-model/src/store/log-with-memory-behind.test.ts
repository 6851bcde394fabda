import { describe, expect, test } from 'vitest';
import { exampleId } from '../testing/fixtures.js';
import { numbered } from '../testing/store-contract.js';
import { type EventLog, START } from './event-log.js';
import { logWithMemoryBehind } from './log-with-memory-behind.js';
import { createMemoryLog } from './memory-log.js';
import { type StorageProblem, storageProblem } from './storage-problem.js';

/** A device that takes events until it is full. */
function deviceWithRoomFor(events: number): EventLog {
  const log = createMemoryLog();
  let room = events;
  return {
    ...log,
    async add(event) {
      if ((await log.get(event.id)) === undefined && room === 0) {
        throw new DOMException('Jane Example does not fit', 'QuotaExceededError');
      }
      room -= 1;
      return { ...(await log.add(event)), kept: 'device' };
    },
  };
}

async function fullAfterOne() {
  const log = logWithMemoryBehind(deviceWithRoomFor(1), () => undefined);
  const added = [];
  for (const number of [1, 2, 3]) added.push(await log.add(numbered(number)));
  return { log, added };
}

describe('a device that is full', () => {
  test('leaves events in memory, with the reason', async () => {
    const { added } = await fullAfterOne();
    expect(added.map(({ kept }) => kept)).toEqual(['device', 'memory', 'memory']);
    expect(added[1]?.reason).toEqual(storageProblem('quota-exceeded'));
    expect(JSON.stringify(added)).not.toContain('Jane');
  });

  test('gives all events in order, page by page', async () => {
    const { log } = await fullAfterOne();
    const [first] = await log.read('events', START, 1);
    expect(first?.event).toEqual(numbered(1));
    const [second] = await log.read('events', first?.position ?? START, 1);
    expect(second?.event).toEqual(numbered(2));
    const [third] = await log.read('outbox', second?.position ?? START, 1);
    expect(third?.event).toEqual(numbered(3));
    expect(await log.read('events', third?.position ?? START, 1)).toEqual([]);
  });

  test('counts, finds, moves and takes back events of both', async () => {
    const { log } = await fullAfterOne();
    expect(await log.get(exampleId(3))).toEqual(numbered(3));
    const [one, two, three] = (await log.read('outbox', START, 9)).map(({ position }) => position);
    await log.move([
      { position: one ?? START, from: 'outbox', to: 'rejected', reason: 'a' },
      { position: two ?? START, from: 'outbox', to: 'rejected', reason: 'b' },
      { position: three ?? START, from: 'outbox' },
    ]);
    const refused = await log.read('rejected', START, 9);
    expect(refused.map(({ reason }) => reason)).toEqual(['a', 'b']);
    expect(await log.counts()).toEqual({ stored: 3, waiting: 0, rejected: 2, memoryOnly: 2 });
    const back = refused.map(
      ({ position }) => ({ position, from: 'rejected', to: 'outbox' }) as const,
    );
    expect(await log.move(back)).toBe(2);
    expect(await log.counts()).toEqual({ stored: 3, waiting: 2, rejected: 0, memoryOnly: 2 });
  });

  test('knows an event in memory when it is appended again', async () => {
    const { log } = await fullAfterOne();
    expect(await log.add(numbered(2))).toMatchObject({ kept: 'memory', before: numbered(2) });
  });
});

describe('a device that was closed from outside', () => {
  async function closedAfterTwo() {
    let lost: StorageProblem | undefined;
    const log = logWithMemoryBehind(deviceWithRoomFor(1), () => lost);
    await log.add(numbered(1));
    await log.add(numbered(2));
    lost = storageProblem('storage-closed');
    return { log, lost };
  }

  test('leaves later events in memory, with the reason', async () => {
    const { log, lost } = await closedAfterTwo();
    expect(await log.add(numbered(3))).toMatchObject({ kept: 'memory', reason: lost });
  });

  test.each(['events', 'outbox'] as const)(
    'gives the %s that memory has, and then says that there is more',
    async (table) => {
      const { log, lost } = await closedAfterTwo();
      const [second] = await log.read(table, START, 9);
      expect(second?.event).toEqual(numbered(2));
      await expect(log.read(table, second?.position ?? START, 9)).rejects.toThrow(lost.message);
    },
  );

  test('makes counting and finding fail, but for what memory has', async () => {
    const { log } = await closedAfterTwo();
    await expect(log.counts()).rejects.toThrow(/was closed from outside/);
    await expect(log.get(exampleId(1))).rejects.toThrow(/was closed from outside/);
    expect(await log.get(exampleId(2))).toEqual(numbered(2));
  });

  test('is not asked to move what memory has', async () => {
    const { log } = await closedAfterTwo();
    const [second] = await log.read('outbox', START, 9);
    expect(await log.move([{ position: second?.position ?? 0, from: 'outbox' }])).toBe(1);
  });
});

test('a device that was cleared holds nothing, and later events are kept in memory', async () => {
  let lost: StorageProblem | undefined;
  const log = logWithMemoryBehind(deviceWithRoomFor(9), () => lost);
  await log.add(numbered(1));
  lost = storageProblem('device-cleared');
  expect(await log.add(numbered(2))).toMatchObject({ kept: 'memory', reason: lost });
  expect(await log.read('events', START, 9)).toMatchObject([{ event: numbered(2) }]);
  expect(await log.counts()).toMatchObject({ stored: 1, memoryOnly: 1 });
});

test('an event is handed to the device before anything is waited for', () => {
  const device = deviceWithRoomFor(9);
  let asked = false;
  device.add = async () => {
    asked = true;
    return { kept: 'device' };
  };
  void logWithMemoryBehind(device, () => undefined).add(numbered(1));
  expect(asked).toBe(true);
});

test('a device that cannot be read makes reading fail, in words of our own', async () => {
  const device = deviceWithRoomFor(9);
  device.get = () => Promise.reject(new Error('Jane Example cannot be read'));
  const log = logWithMemoryBehind(device, () => undefined);
  await expect(log.get(exampleId(1))).rejects.toThrow(/could not be read or written/);
});

test('a device that cannot be read keeps nobody from what memory has, and is not silent when it can be read again', async () => {
  const device = deviceWithRoomFor(1);
  const { read } = device;
  const log = logWithMemoryBehind(device, () => undefined);
  await log.add(numbered(1));
  await log.add(numbered(2));
  device.read = () => Promise.reject(new Error('Jane Example cannot be read'));
  const [second] = await log.read('outbox', START, 9);
  expect(second?.event).toEqual(numbered(2));
  device.read = read;
  await expect(log.read('outbox', second?.position ?? START, 9)).rejects.toThrow(
    /could not be read or written/,
  );
});

test('a device that takes events again is durable again', async () => {
  const device = deviceWithRoomFor(9);
  const { add } = device;
  const log = logWithMemoryBehind(device, () => undefined);
  expect(log.durable()).toBe(true);
  device.add = () => Promise.reject(new DOMException('no', 'QuotaExceededError'));
  await log.add(numbered(1));
  expect(log.durable()).toBe(false);
  device.add = add;
  await log.add(numbered(2));
  expect(log.durable()).toBe(true);
  expect(log.reason()?.code).toBe('quota-exceeded');
});
