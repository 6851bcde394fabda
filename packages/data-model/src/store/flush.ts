import type { FacilitationEvent } from '../schemas/index.js';
import { backOff } from './back-off.js';
import { type EventLog, type Move, START } from './event-log.js';
import type { SendEvents, SyncFault, SyncOptions, SyncReport } from './sync-types.js';
import { waitByTimer, whenAborted } from './wait.js';

const faultMessages: Record<SyncFault['code'], string> = {
  'send-failed':
    'The function that sends threw, so the batch stays in the outbox. Catch its error to see it.',
  'missing-result':
    'An event has no known answer, so it stays in the outbox. Answer accepted, rejected or retry.',
  'unsent-id':
    'An answer names an event that was not sent, so it is passed over. Answer with the ids sent.',
  'not-recorded':
    'Answers could not be kept, so their events will be sent again. Accept an id that is known.',
};

/** What the answers take out of the outbox; the first answer for an id counts. */
function settledBy(
  answers: unknown,
  events: readonly FacilitationEvent[],
  fault: (code: SyncFault['code']) => void,
): Move[] {
  const sent = new Set<unknown>(events.map(({ id }) => id));
  const open = new Set(sent);
  const settled: Move[] = [];
  for (const answer of Array.isArray(answers) ? answers : []) {
    const { id, result, reason } = answer ?? {};
    if (!sent.has(id)) fault('unsent-id');
    else if (['accepted', 'rejected', 'retry'].includes(result) && open.delete(id)) {
      const to = result === 'rejected' ? result : undefined;
      if (result !== 'retry')
        settled.push({ id, from: 'outbox', to, reason: String(reason ?? '') });
    }
  }
  for (const _id of open) fault('missing-result');
  return settled;
}

/**
 * A flush goes through the outbox, round and round, until it is empty, the signal is aborted or nobody
 * answers. Options that no flush could work with are refused before it begins.
 */
export function createFlush(send: SendEvents, options: SyncOptions) {
  const { batchSize = 50, attempts = 5, firstDelay = 1000, longestDelay = 60_000 } = options;
  const { random = Math.random, wait = waitByTimer } = options;
  if (![batchSize, attempts].every((value) => Number.isInteger(value) && value > 0)) {
    throw new RangeError('batchSize and attempts are whole numbers from 1. Correct or omit them.');
  }

  return async (
    log: Pick<EventLog, 'read' | 'move'>,
    signal: AbortSignal,
    report: SyncReport,
  ): Promise<SyncReport['ended']> => {
    const stopped = whenAborted(signal);
    function fault(code: SyncFault['code']): void {
      // What fails because the flush is stopped is no fault.
      if (signal.aborted) return;
      const known = report.faults.find((one) => one.code === code);
      if (known) known.count += 1;
      else report.faults.push({ code, count: 1, message: faultMessages[code] });
    }

    let after = START;
    let failures = 0;
    while (!signal.aborted) {
      const batch = await log.read('outbox', after, batchSize);
      const last = batch.at(-1);
      if (!last) {
        if (after === START) return 'done';
        after = START;
        continue;
      }
      after = last.position;
      const events = batch.map(({ event }) => event);
      let settled: Move[] = [];
      try {
        // A function that sends and never answers must not keep a closed store alive.
        const answers = await Promise.race([send(events, { signal }), stopped]);
        settled = settledBy(answers, events, fault);
      } catch {
        fault('send-failed');
      }
      if (signal.aborted) break;
      try {
        if (settled.length > 0) await log.move(settled);
      } catch {
        fault('not-recorded');
        return signal.aborted ? 'stopped' : 'gave-up';
      }
      for (const { to } of settled) report[to ? 'rejected' : 'accepted'] += 1;
      const retried = batch.length - settled.length;
      report.retried += retried;
      if (settled.length > 0) failures = 0;
      if (retried === 0) continue;
      failures += 1;
      if (failures >= attempts) return 'gave-up';
      await wait(backOff(failures, firstDelay, longestDelay, random), signal);
    }
    return 'stopped';
  };
}
