import { describe, expect, test } from 'vitest';
import { exampleId } from '../../testing/fixtures.js';
import { storeOf, throwing, withoutWaiting } from '../../testing/sending.js';
import { numbered } from '../../testing/store-contract.js';
import { rejectedEvents, type SendEvents, syncEvents } from './index.js';

describe('a flush without an answer', () => {
  test('waits longer each time, up to the cap, and gives up', async () => {
    const { waits, options } = withoutWaiting({ attempts: 6, firstDelay: 100, longestDelay: 500 });
    const report = await syncEvents(await storeOf(1), throwing, options);
    expect(waits).toEqual([100, 200, 400, 500, 500]);
    expect(report).toMatchObject({ ended: 'gave-up', retried: 6 });
  });

  test('leaves everything in the outbox', async () => {
    const store = await storeOf(1, 2);
    await syncEvents(store, throwing, withoutWaiting().options);
    expect(await store.counts()).toMatchObject({ stored: 2, waiting: 2 });
  });

  test('says that sending failed, and repeats nothing of the error', async () => {
    const report = await syncEvents(
      await storeOf(1),
      throwing,
      withoutWaiting({ attempts: 2 }).options,
    );
    expect(report.faults).toMatchObject([{ code: 'send-failed', count: 2 }]);
    expect(JSON.stringify(report)).not.toContain('Jane');
  });

  test('is the same where the function throws before it promises', async () => {
    const send = () => {
      throw new Error('at once');
    };
    const report = await syncEvents(await storeOf(1), send, withoutWaiting().options);
    expect(report).toMatchObject({ ended: 'gave-up', faults: [{ code: 'send-failed' }] });
  });
});

test('a flush that gets some answers each time does not give up', async () => {
  const store = await storeOf(1, 2, 3, 4);
  const send: SendEvents = async (events) =>
    events.map(({ id }, index) => ({ id, result: index === 0 ? 'accepted' : 'retry' }));
  const { waits, options } = withoutWaiting({ batchSize: 2, attempts: 2, firstDelay: 100 });
  expect(await syncEvents(store, send, options)).toMatchObject({ ended: 'done', accepted: 4 });
  expect(waits).toEqual([100, 100]);
});

describe('answers that do not fit the batch', () => {
  test('are said where one is missing, and its event is sent again', async () => {
    const store = await storeOf(1, 2);
    const report = await syncEvents(
      store,
      async () => [{ id: exampleId(1), result: 'accepted' }],
      withoutWaiting({ attempts: 2 }).options,
    );
    expect(report).toMatchObject({ ended: 'gave-up', accepted: 1, retried: 2 });
    expect(report.faults.map(({ code }) => code)).toEqual(['missing-result', 'unsent-id']);
    expect(await store.counts()).toMatchObject({ waiting: 1 });
  });

  test('are said where one names an event that was not sent, and change nothing', async () => {
    const store = await storeOf(1, 2);
    const report = await syncEvents(
      store,
      async () => [{ id: exampleId(2), result: 'accepted' }],
      withoutWaiting({ batchSize: 1, attempts: 1 }).options,
    );
    expect(report.faults).toMatchObject([
      { code: 'unsent-id', count: 1 },
      { code: 'missing-result', count: 1 },
    ]);
    expect(await store.counts()).toMatchObject({ waiting: 2 });
  });

  test.each([
    ['no array', 'ok'],
    ['nothing', undefined],
    ['an unknown word', [{ id: exampleId(1), result: 'fine' }]],
    ['an array of null', [null]],
  ])('count as missing: %s', async (_name, results) => {
    const store = await storeOf(1);
    const send = (async () => results) as unknown as SendEvents;
    const report = await syncEvents(store, send, withoutWaiting({ attempts: 1 }).options);
    expect(report.faults.map(({ code }) => code)).toContain('missing-result');
    expect(await store.counts()).toMatchObject({ waiting: 1 });
  });

  test('count though a reason is no text', async () => {
    const store = await storeOf(1, 2);
    const reason = Object.create(null);
    const send = (async () => [
      { id: exampleId(1), result: 'rejected', reason },
      { id: exampleId(2), result: 'accepted' },
    ]) as unknown as SendEvents;
    expect(await syncEvents(store, send, withoutWaiting().options)).toMatchObject({
      accepted: 1,
      rejected: 1,
      faults: [],
    });
    expect(await rejectedEvents(store)).toEqual([{ event: numbered(1), reason: '' }]);
  });

  test('count once where one id has several: the first', async () => {
    const store = await storeOf(1);
    const id = exampleId(1);
    const report = await syncEvents(store, async () => [
      { id, result: 'rejected', reason: 'first' },
      { id, result: 'accepted' },
    ]);
    expect(report).toMatchObject({ accepted: 0, rejected: 1, faults: [] });
    expect(await rejectedEvents(store)).toEqual([{ event: numbered(1), reason: 'first' }]);
  });
});
