import { type EventLog, type LoggedEvent, type Move, START } from '../event-log.js';
import { backOff } from './back-off.js';
import type { SendEvents, SyncFault, SyncOptions, SyncReport } from './sync-types.js';
import { waitByTimer, whenAborted } from './wait.js';

const faultMessages: Record<SyncFault['code'], string> = {
  'send-failed':
    'Sending threw or took too long, so the batch stays in the outbox. Catch its error to see it.',
  'missing-result':
    'An event has no known answer, so it stays in the outbox. Answer accepted, rejected or retry.',
  'unsent-id':
    'An answer names an event that was not sent, so it is passed over. Answer with the ids sent.',
  'not-recorded':
    'Answers could not be kept, so their events will be sent again. Accept an id that is known.',
};

/**
 * A flush goes through the outbox, round and round, until it is empty, the signal is aborted or it fails
 * too often in a row. Options that no flush could work with are refused before it begins.
 */
export function createFlush(send: SendEvents, options: SyncOptions) {
  const { batchSize = 50, attempts = 5, sendWithin = 30_000 } = options;
  const { firstDelay = 1000, longestDelay = 60_000, forgetAccepted } = options;
  const { random = Math.random, wait = waitByTimer } = options;
  for (const value of [batchSize, attempts, sendWithin, firstDelay + 1, longestDelay + 1]) {
    // What is longer than this, a timer does not wait at all.
    if (Number.isInteger(value) && value > 0 && value < 2 ** 31) continue;
    throw new RangeError(
      'Options of syncEvents are whole numbers, delays from 0, others from 1. Correct or omit them.',
    );
  }

  const report: SyncReport = { ended: 'stopped', accepted: 0, rejected: 0, retried: 0, faults: [] };

  async function run(
    log: Pick<EventLog, 'read' | 'move'>,
    signal: AbortSignal,
  ): Promise<SyncReport['ended']> {
    function fault(code: SyncFault['code']): void {
      // What fails because the flush is stopped is no fault.
      if (signal.aborted) return;
      const known = report.faults.find((one) => one.code === code);
      if (known) known.count += 1;
      else report.faults.push({ code, count: 1, message: faultMessages[code] });
    }

    /** Sends a batch. Gives what its answers take out of the outbox; nothing where there is no answer at all. */
    async function settledOf(batch: readonly LoggedEvent[]): Promise<Move[] | undefined> {
      // As they are before the function that sends can change them.
      const positions = new Map<unknown, number>(
        batch.map(({ position, event }) => [event.id, position]),
      );
      const open = new Set(positions.keys());
      const settled: Move[] = [];
      const sending = new AbortController();
      const stop = () => sending.abort();
      const timer = setTimeout(stop, sendWithin);
      signal.addEventListener('abort', stop);
      try {
        const answers: unknown = await Promise.race([
          send(
            batch.map(({ event }) => event),
            { signal: sending.signal },
          ),
          // A function that never answers must keep neither a closed store alive nor the next flush waiting.
          whenAborted(sending.signal).then(() => Promise.reject()),
        ]);
        for (const answer of Array.isArray(answers) ? answers : []) {
          const { id, result, reason } = answer ?? {};
          const position = positions.get(id);
          if (position === undefined) fault('unsent-id');
          // The first answer for an id counts.
          else if (['accepted', 'rejected', 'retry'].includes(result) && open.delete(id)) {
            const to = result === 'rejected' ? result : undefined;
            if (result !== 'retry') {
              settled.push({
                position,
                from: 'outbox',
                to,
                reason: typeof reason === 'string' ? reason : '',
                forget: !to && forgetAccepted,
              });
            }
          }
        }
        for (const _id of open) fault('missing-result');
      } catch {
        fault('send-failed');
      }
      clearTimeout(timer);
      return open.size < positions.size ? settled : undefined;
    }

    /** Writes answers down. Where there is no room for refusals, acceptances alone: they free some. */
    async function record(moves: Move[]): Promise<Move[]> {
      try {
        return (await log.move(moves)) > 0 ? moves : [];
      } catch {
        fault('not-recorded');
        const accepted = moves.filter(({ to }) => !to);
        return accepted.length < moves.length ? record(accepted) : [];
      }
    }

    let after = START;
    let failures = 0;
    let left = false;
    while (!signal.aborted) {
      const batch = await log.read('outbox', after, batchSize);
      const last = batch.at(-1);
      if (!last && after === START) return 'done';
      after = last?.position ?? START;
      if (last) {
        const settled = await settledOf(batch);
        if (signal.aborted) break;
        const recorded = settled ? await record(settled) : [];
        for (const { to } of recorded) report[to ? 'rejected' : 'accepted'] += 1;
        const retried = batch.length - recorded.length;
        report.retried += retried;
        if (recorded.length > 0) failures = 0;
        // Answered events that are left must not hold up those behind them.
        if (retried > 0) left = true;
        if (settled) continue;
      }
      if (!left) continue;
      left = false;
      failures += 1;
      if (failures >= attempts) return 'gave-up';
      await wait(backOff(failures, firstDelay, longestDelay, random), signal);
    }
    return 'stopped';
  }

  return { report, run };
}
