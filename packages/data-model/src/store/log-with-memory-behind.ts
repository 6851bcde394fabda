import type { EventLog } from './event-log.js';
import { createMemoryLog } from './memory-log.js';
import { problemOf, type StorageProblem } from './storage-problem.js';

/** Positions in memory come after all those of the device. */
const FIRST_IN_MEMORY = 2 ** 52;

/**
 * The device's log, and memory for what the device does not take: an event that was handed over is
 * never dropped because a disk is full.
 *
 * @param lostBy why the device's log can no longer be used, where that is so
 */
export function logWithMemoryBehind(
  device: EventLog,
  lostBy: () => StorageProblem | undefined,
): EventLog {
  const memory = createMemoryLog(FIRST_IN_MEMORY);

  /** Asks the device, unless it is lost. */
  async function fromDevice<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
    if (lostBy()) return otherwise;
    try {
      return await ask();
    } catch (error) {
      if (lostBy()) return otherwise;
      throw new Error(problemOf(error).message);
    }
  }

  return {
    async add(event) {
      const kept = await memory.get(event.id);
      if (kept) return { kept: 'memory', before: kept };
      let reason = lostBy();
      if (!reason) {
        try {
          return await device.add(event);
        } catch (error) {
          reason = lostBy() ?? problemOf(error);
        }
      }
      return { ...(await memory.add(event)), reason };
    },
    async get(id) {
      return (await memory.get(id)) ?? fromDevice(() => device.get(id), undefined);
    },
    async read(after, limit) {
      const page = await fromDevice(() => device.read(after, limit), []);
      return page.length > 0 ? page : memory.read(after, limit);
    },
    async waiting(after, limit) {
      const page = await fromDevice(() => device.waiting(after, limit), []);
      return page.length > 0 ? page : memory.waiting(after, limit);
    },
    async settle(results) {
      await memory.settle(results);
      await fromDevice(() => device.settle(results), undefined);
    },
    async rejected() {
      return [...(await fromDevice(() => device.rejected(), [])), ...(await memory.rejected())];
    },
    async retryRejected(ids) {
      const again = await fromDevice(() => device.retryRejected(ids), 0);
      return again + (await memory.retryRejected(ids));
    },
    async counts() {
      const none = { stored: 0, waiting: 0, rejected: 0, memoryOnly: 0 };
      const one = await fromDevice(() => device.counts(), none);
      const other = await memory.counts();
      return {
        stored: one.stored + other.stored,
        waiting: one.waiting + other.waiting,
        rejected: one.rejected + other.rejected,
        memoryOnly: other.memoryOnly,
      };
    },
    async clear() {
      await memory.clear();
      return device.clear();
    },
    close() {
      memory.close();
      device.close();
    },
  };
}
