import type { FacilitationEvent } from '../schemas/index.js';
import { clearDatabase } from './clear-database.js';
import { type Database, readFrom, type Table, tables, writeTo } from './database.js';
import { type EventLog, type LoggedEvent, START } from './event-log.js';
import type { Wait } from './sync-types.js';

/** The events of one table's rows after a position, all of one moment. */
async function eventsOf(
  database: Database,
  table: Table,
  after: number,
  limit?: number,
): Promise<(LoggedEvent & { reason?: string | undefined })[]> {
  const tx = readFrom(database);
  const positions = await tx
    .objectStore(table)
    .getAllKeys(IDBKeyRange.lowerBound(after, true), limit);
  return Promise.all(
    positions.map(async (position) => ({
      position,
      // A row of any table is written together with its event, which is never deleted alone.
      event: (await tx.objectStore('events').get(position)) as FacilitationEvent,
      reason: table === 'rejected' ? await tx.objectStore(table).get(position) : undefined,
    })),
  );
}

/**
 * Events in IndexedDB. A write is answered when it is on the disk.
 *
 * @param wait for the limit on clearing
 */
export function createDeviceLog(database: Database, wait: Wait): EventLog {
  return {
    add(event) {
      return writeTo(database, ['events', 'outbox'], async (tx) => {
        const events = tx.objectStore('events');
        const before = await events.index('id').get(event.id);
        if (before) return { kept: 'device', before };
        await tx.objectStore('outbox').add(1, await events.add(event));
        return { kept: 'device' };
      });
    },
    get: (id) => readFrom(database).objectStore('events').index('id').get(id),
    read: (after, limit) => eventsOf(database, 'events', after, limit),
    waiting: (after, limit) => eventsOf(database, 'outbox', after, limit),
    settle(results) {
      return writeTo(database, tables, async (tx) => {
        const outbox = tx.objectStore('outbox');
        const ids = tx.objectStore('events').index('id');
        for (const result of results) {
          const position = await ids.getKey(result.id);
          if (position === undefined || !(await outbox.get(position))) continue;
          await outbox.delete(position);
          if (result.result === 'rejected') {
            await tx.objectStore('rejected').put(result.reason, position);
          }
        }
      });
    },
    async rejected() {
      const rows = await eventsOf(database, 'rejected', START);
      return rows.map(({ event, reason = '' }) => ({ event, reason }));
    },
    retryRejected(ids) {
      return writeTo(database, tables, async (tx) => {
        const rejected = tx.objectStore('rejected');
        const index = tx.objectStore('events').index('id');
        const named = ids
          ? await Promise.all(ids.map((id) => index.getKey(id)))
          : await rejected.getAllKeys();
        let again = 0;
        for (const position of named) {
          if (position === undefined || (await rejected.getKey(position)) === undefined) continue;
          await rejected.delete(position);
          await tx.objectStore('outbox').put(1, position);
          again += 1;
        }
        return again;
      });
    },
    async counts() {
      const tx = readFrom(database);
      const [stored = 0, waiting = 0, rejected = 0] = await Promise.all(
        tables.map((name) => tx.objectStore(name).count()),
      );
      return { stored, waiting, rejected, memoryOnly: 0 };
    },
    clear: () => clearDatabase(database, wait),
    close: () => database.close(),
  };
}
