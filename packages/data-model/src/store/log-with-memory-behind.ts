import type { EventLog, LoggedEvent } from './event-log.js';
import type { StoreCounts } from './event-store.js';
import { createMemoryLog } from './memory-log.js';
import { problemOf, type StorageProblem } from './storage-problem.js';

/** Positions in memory come after all those of the device. */
const FIRST_IN_MEMORY = 2 ** 52;

/** The events of the device, and behind them those that only memory has. */
export interface WholeLog extends Omit<EventLog, 'counts'> {
  /** Are events that are appended now kept on the device? */
  durable(): boolean;
  /** Why they are not, or an earlier one is not. */
  reason(): StorageProblem | undefined;
  counts(): Promise<StoreCounts>;
  /** Lets go of what only memory has. */
  forget(): void;
}

/**
 * The device's log, and memory for what the device does not take: an event that was handed over is
 * never dropped because a disk is full.
 *
 * @param device none where it could not be opened
 * @param lostBy why the device's log cannot be used, where that is so
 */
export function logWithMemoryBehind(
  device: EventLog | undefined,
  lostBy: () => StorageProblem | undefined,
): WholeLog {
  let memory = createMemoryLog(FIRST_IN_MEMORY);
  let lastReason: StorageProblem | undefined;
  let takes = true;
  let unread: unknown;
  const reason = () => lostBy() ?? lastReason;

  /** What the device answers. One that was closed from outside may hold events: it is not taken for empty. */
  async function fromDevice<T>(ask: (log: EventLog) => Promise<T>, nothing: T): Promise<T> {
    if (!device) return nothing;
    let problem = lostBy();
    try {
      if (!problem) return await ask(device);
    } catch (error) {
      problem = lostBy() ?? problemOf(error);
    }
    if (problem.code === 'device-cleared') return nothing;
    throw new Error(problem.message);
  }

  return {
    durable: () => takes && !lostBy(),
    reason,
    async add(event) {
      try {
        if (device && !lostBy() && !memory.has(event.id)) {
          const added = await device.add(event);
          takes = true;
          return added;
        }
      } catch (error) {
        takes = false;
        lastReason = problemOf(error);
      }
      return { ...(await memory.add(event)), reason: reason() };
    },
    async get(id) {
      return (await memory.get(id)) ?? fromDevice((log) => log.get(id), undefined);
    },
    async read(table, after, limit) {
      const behind = await memory.read(table, after, limit);
      let rows: LoggedEvent[] = [];
      try {
        if (!unread) rows = await fromDevice((log) => log.read(table, after, limit), []);
      } catch (error) {
        unread = error;
      }
      // It is said when memory has given what it has, and from then on: a reader may have been past the gap.
      if (unread && behind.length === 0) throw unread;
      return rows.concat(behind).slice(0, limit);
    },
    async move(moves) {
      const onDevice = moves.filter(({ position }) => position < FIRST_IN_MEMORY);
      const moved = onDevice.length > 0 ? await fromDevice((log) => log.move(onDevice), 0) : 0;
      return moved + (await memory.move(moves));
    },
    async counts() {
      const [stored, waiting, rejected] = await fromDevice((log) => log.counts(), [0, 0, 0]);
      const inMemory = await memory.counts();
      return {
        stored: stored + inMemory[0],
        waiting: waiting + inMemory[1],
        rejected: rejected + inMemory[2],
        memoryOnly: inMemory[0],
      };
    },
    forget() {
      memory = createMemoryLog(FIRST_IN_MEMORY);
    },
  };
}
