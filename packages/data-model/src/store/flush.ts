import type { FacilitationEvent } from '../schemas/index.js';
import { backOff } from './back-off.js';
import { type EventLog, type Settled, START } from './event-log.js';
import type { SendEvents, SyncFault, SyncOptions, SyncReport } from './sync-types.js';
import { waitByTimer, whenAborted } from './wait.js';

const faultMessages: Record<SyncFault['code'], string> = {
  'send-failed':
    'The function that sends threw, so the batch stays in the outbox. Its error is not repeated here: catch it in that function to see it.',
  'missing-result':
    'An event came back without an answer that is known, so it stays in the outbox. Answer each event with accepted, rejected or retry.',
  'unsent-id':
    'An answer names an event that was not in the batch, so it was passed over. Answer with the ids that were sent.',
  'not-recorded':
    'Answers came and could not be kept on this device, so these events will be sent again. The receiver must take an id that it knows as accepted.',
};

/** The answers that take events out of the outbox; the first answer for an id counts. */
function settledBy(
  results: unknown,
  events: readonly FacilitationEvent[],
  fault: (code: SyncFault['code']) => void,
): Settled[] {
  const open = new Set(events.map(({ id }) => id));
  const answered = new Set<string>();
  const settled: Settled[] = [];
  for (const answer of Array.isArray(results) ? results : []) {
    const { id, result, reason } = (answer ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string' || (!open.has(id) && !answered.has(id))) {
      fault('unsent-id');
      continue;
    }
    if (result !== 'accepted' && result !== 'rejected' && result !== 'retry') continue;
    if (!open.delete(id)) continue;
    answered.add(id);
    if (result === 'accepted') settled.push({ id, result });
    if (result === 'rejected') settled.push({ id, result, reason: String(reason ?? '') });
  }
  for (const _id of open) fault('missing-result');
  return settled;
}

function atLeastOne(name: string, value: number): number {
  if (Number.isInteger(value) && value > 0) return value;
  throw new RangeError(`${name} must be a whole number from 1. Correct it, or leave it out.`);
}

/** Refuses options that no flush could work with. */
export function checkSyncOptions({ batchSize = 50, attempts = 5 }: SyncOptions): void {
  atLeastOne('batchSize', batchSize);
  atLeastOne('attempts', attempts);
}

export function emptyReport(ended: SyncReport['ended']): SyncReport {
  return { ended, accepted: 0, rejected: 0, retried: 0, faults: [] };
}

/** Goes through the outbox, round and round, until it is empty, the signal is aborted or nobody answers. */
export async function flush(
  log: EventLog,
  send: SendEvents,
  signal: AbortSignal,
  options: SyncOptions,
): Promise<SyncReport> {
  const { batchSize = 50, attempts = 5, firstDelay = 1000, longestDelay = 60_000 } = options;
  const { random = Math.random, wait = waitByTimer } = options;
  const report = emptyReport('done');
  const stopped = whenAborted(signal).then(() => undefined);
  const fault = (code: SyncFault['code']) => {
    const known = report.faults.find((one) => one.code === code);
    if (known) known.count += 1;
    else report.faults.push({ code, count: 1, message: faultMessages[code] });
  };
  const sendAll = async (events: readonly FacilitationEvent[]) => {
    try {
      const results = await send(events, { signal });
      return signal.aborted ? [] : settledBy(results, events, fault);
    } catch {
      if (!signal.aborted) fault('send-failed');
      return [];
    }
  };

  let after = START;
  let failures = 0;
  for (;;) {
    if (signal.aborted) return { ...report, ended: 'stopped' };
    const batch = await log.waiting(after, batchSize);
    const last = batch.at(-1);
    if (!last) {
      if (after === START) return report;
      after = START;
      continue;
    }
    after = last.position;
    // A function that sends and never answers must not keep a closed store alive.
    const settled = await Promise.race([sendAll(batch.map(({ event }) => event)), stopped]);
    if (!settled) return { ...report, ended: 'stopped' };
    try {
      if (settled.length > 0) await log.settle(settled);
    } catch {
      if (signal.aborted) return { ...report, ended: 'stopped' };
      fault('not-recorded');
      return { ...report, ended: 'gave-up' };
    }
    const accepted = settled.filter(({ result }) => result === 'accepted').length;
    report.accepted += accepted;
    report.rejected += settled.length - accepted;
    report.retried += batch.length - settled.length;
    if (settled.length === batch.length) {
      failures = 0;
      continue;
    }
    failures = settled.length > 0 ? 1 : failures + 1;
    if (failures >= attempts) return { ...report, ended: 'gave-up' };
    await wait(backOff(failures, firstDelay, longestDelay, random), signal);
  }
}
