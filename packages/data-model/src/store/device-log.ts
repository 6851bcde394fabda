import type { FacilitationEvent } from '../schemas/index.js';
import { type Database, transact } from './database.js';
import { type EventLog, type TableCounts, tables } from './event-log.js';

/** Events in IndexedDB. A write is answered when it is on the disk. */
export function createDeviceLog(database: Database): EventLog {
  return {
    add: (event) =>
      transact(database, 'readwrite', async (tx) => {
        const events = tx.objectStore('events');
        const before = await events.index('id').get(event.id);
        if (!before) await tx.objectStore('outbox').add(1, await events.add(event));
        return { kept: 'device', before };
      }),
    get: (id) => database.getFromIndex('events', 'id', id),
    read: (table, after, limit) =>
      transact(database, 'readonly', async (tx) => {
        const rows = tx.objectStore(table);
        const positions = await rows.getAllKeys(IDBKeyRange.lowerBound(after, true), limit);
        return Promise.all(
          positions.map(async (position) => ({
            position,
            // A row of any table is written together with its event, which is never deleted alone.
            event: (await tx.objectStore('events').get(position)) as FacilitationEvent,
            reason: table === 'rejected' ? ((await rows.get(position)) as string) : undefined,
          })),
        );
      }),
    move: (moves) =>
      transact(database, 'readwrite', async (tx) => {
        let moved = 0;
        for (const { position, from, to, reason = 1, forget } of moves) {
          const rows = tx.objectStore(from);
          if (!(await rows.count(position))) continue;
          await rows.delete(position);
          if (to) await tx.objectStore(to).put(reason, position);
          if (forget) await tx.objectStore('events').delete(position);
          moved += 1;
        }
        return moved;
      }),
    counts: () =>
      transact(database, 'readonly', (tx) =>
        Promise.all(tables.map((table) => tx.objectStore(table).count())),
      ) as Promise<TableCounts>,
  };
}
