import type { EventLog } from './event-log.js';
import type { StoreCounts } from './event-store.js';
import { createMemoryLog } from './memory-log.js';
import { problemOf, type StorageProblem } from './storage-problem.js';

/** Positions in memory come after all those of the device. */
const FIRST_IN_MEMORY = 2 ** 52;

/** The events of the device, and behind them those that only memory has. */
export interface WholeLog extends Omit<EventLog, 'counts'> {
  /** Why events that are appended now are kept in memory only, where that is so. */
  lostBy(): StorageProblem | undefined;
  /** Why they are, or an earlier one is. */
  reason(): StorageProblem | undefined;
  counts(): Promise<StoreCounts>;
  /** Lets go of what only memory has. */
  forget(): void;
}

/**
 * The device's log, and memory for what the device does not take: an event that was handed over is
 * never dropped because a disk is full.
 *
 * @param lostBy why the device's log cannot be used, where that is so
 */
export function logWithMemoryBehind(
  device: EventLog,
  lostBy: () => StorageProblem | undefined,
): WholeLog {
  const nothing = createMemoryLog();
  let memory = createMemoryLog(FIRST_IN_MEMORY);
  let lastReason: StorageProblem | undefined;
  const reason = () => lostBy() ?? lastReason;

  /** Asks the device. Where it is lost, the answer is that of an empty one. */
  async function fromDevice<T>(ask: (log: EventLog) => Promise<T>): Promise<T> {
    try {
      if (!lostBy()) return await ask(device);
    } catch (error) {
      if (!lostBy()) throw new Error(problemOf(error).message);
    }
    return ask(nothing);
  }

  /** What the device and what memory answers. Memory is asked first: it does not fail. */
  async function fromBoth<T>(ask: (log: EventLog) => Promise<T>): Promise<[T, T]> {
    const inMemory = await ask(memory);
    return [await fromDevice(ask), inMemory];
  }

  return {
    lostBy,
    reason,
    async add(event) {
      try {
        if (!lostBy() && !(await memory.get(event.id))) return await device.add(event);
      } catch (error) {
        lastReason = problemOf(error);
      }
      return { ...(await memory.add(event)), reason: reason() };
    },
    async get(id) {
      return (await memory.get(id)) ?? fromDevice((log) => log.get(id));
    },
    async read(table, after, limit) {
      return (await fromBoth((log) => log.read(table, after, limit))).flat().slice(0, limit);
    },
    async move(moves) {
      const [one, other] = await fromBoth((log) => log.move(moves));
      return one + other;
    },
    async counts() {
      const [onDevice, inMemory] = await fromBoth((log) => log.counts());
      return {
        stored: onDevice[0] + inMemory[0],
        waiting: onDevice[1] + inMemory[1],
        rejected: onDevice[2] + inMemory[2],
        memoryOnly: inMemory[0],
      };
    },
    forget() {
      memory = createMemoryLog(FIRST_IN_MEMORY);
    },
  };
}
