import { describe, expect, test } from 'vitest';
import { exampleId } from '../testing/fixtures.js';
import { numbered } from '../testing/store-contract.js';
import { type EventLog, START } from './event-log.js';
import { logWithMemoryBehind } from './log-with-memory-behind.js';
import { createMemoryLog } from './memory-log.js';
import { storageProblem } from './storage-problem.js';

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
    await log.move([
      { id: exampleId(1), from: 'outbox', to: 'rejected', reason: 'a' },
      { id: exampleId(2), from: 'outbox', to: 'rejected', reason: 'b' },
      { id: exampleId(3), from: 'outbox' },
    ]);
    const refused = await log.read('rejected');
    expect(refused.map(({ reason }) => reason)).toEqual(['a', 'b']);
    expect(await log.counts()).toEqual({ stored: 3, waiting: 0, rejected: 2, memoryOnly: 2 });
    const again = refused.map(({ event }) => event.id);
    expect(await log.move(again.map((id) => ({ id, from: 'rejected', to: 'outbox' })))).toBe(2);
    expect(await log.counts()).toEqual({ stored: 3, waiting: 2, rejected: 0, memoryOnly: 2 });
  });

  test('knows an event in memory when it is appended again', async () => {
    const { log } = await fullAfterOne();
    expect(await log.add(numbered(2))).toMatchObject({ kept: 'memory', before: numbered(2) });
  });
});

test('a device that is lost is not asked, and later events are kept in memory', async () => {
  const lost = storageProblem('storage-closed');
  const device = deviceWithRoomFor(9);
  await device.add(numbered(1));
  const log = logWithMemoryBehind(device, () => lost);
  expect(await log.add(numbered(2))).toMatchObject({ kept: 'memory', reason: lost });
  expect(await log.read('events', START, 9)).toMatchObject([{ event: numbered(2) }]);
});

test('a device that cannot be read makes reading fail, in words of our own', async () => {
  const device = deviceWithRoomFor(9);
  device.get = () => Promise.reject(new Error('Jane Example cannot be read'));
  const log = logWithMemoryBehind(device, () => undefined);
  await expect(log.get(exampleId(1))).rejects.toThrow(/could not be read or written/);
});
