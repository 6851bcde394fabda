import { expect, test } from 'vitest';
import { accepting, numbered, refusing } from '../../testing/store-contract.js';
import type { EventLog } from '../event-log.js';
import { createMemoryLog } from '../memory-log.js';
import { createFlush } from './flush.js';
import type { SendEvents, SyncReport } from './sync-types.js';

const never = new AbortController().signal;

async function flush(log: EventLog, send: SendEvents, attempts = 2): Promise<SyncReport> {
  const { report, run } = createFlush(send, { batchSize: 2, attempts, wait: async () => {} });
  const ended = await run(log, never);
  return { ...report, ended };
}

/** A log of five events, without room for refusals until so many rows have left the outbox. */
async function withoutRoom(freed: number): Promise<EventLog> {
  const log = createMemoryLog();
  for (const number of [1, 2, 3, 4, 5]) await log.add(numbered(number));
  let room = -freed;
  return {
    ...log,
    async move(moves) {
      if (room < 0 && moves.some(({ to }) => to))
        throw new DOMException('no', 'QuotaExceededError');
      room += moves.length;
      return log.move(moves);
    },
  };
}

/** Refuses the first event and accepts the others. */
const refusingTheFirst: SendEvents = async (events) =>
  events.map(({ id }) =>
    id === numbered(1).id ? { id, result: 'rejected', reason: 'no' } : { id, result: 'accepted' },
  );

test('a refusal that finds no room keeps no acceptance from being written down', async () => {
  const log = await withoutRoom(9);
  expect(await flush(log, refusingTheFirst)).toMatchObject({
    ended: 'gave-up',
    accepted: 4,
    rejected: 0,
    faults: [{ code: 'not-recorded' }],
  });
  expect(await log.counts()).toEqual([5, 1, 0]);
});

test('a refusal is written down once the acceptances have made room', async () => {
  const log = await withoutRoom(4);
  expect(await flush(log, refusingTheFirst)).toMatchObject({
    ended: 'done',
    accepted: 4,
    rejected: 1,
    retried: 1,
  });
  expect(await log.counts()).toEqual([5, 0, 1]);
});

test('where no answer can be written down, every event is offered all the same', async () => {
  const { send, ids } = accepting();
  const log = await withoutRoom(0);
  log.move = () => Promise.reject(new DOMException('no', 'QuotaExceededError'));
  expect(await flush(log, send, 1)).toMatchObject({ ended: 'gave-up', accepted: 0 });
  expect(ids).toHaveLength(5);
});

test('answers that move nothing are no progress, so the flush gives up', async () => {
  const log = await withoutRoom(0);
  log.move = async () => 0;
  let sent = 0;
  const send: SendEvents = async (events, context) => {
    if (++sent > 20) throw new Error('sent without end');
    return refusing(events, context);
  };
  expect(await flush(log, send)).toMatchObject({ ended: 'gave-up', rejected: 0, faults: [] });
});
