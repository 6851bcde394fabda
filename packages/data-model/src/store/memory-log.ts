import type { FacilitationEvent } from '../schemas/index.js';
import {
  type EventLog,
  type Move,
  START,
  type Table,
  type TableCounts,
  tables,
} from './event-log.js';

interface Row {
  position: number;
  /** The event as JSON, so that what a caller changes later changes nothing here. */
  text: string;
  place: Move['to'];
  reason?: string | undefined;
}

function eventOf(row: Row | undefined): FacilitationEvent | undefined {
  return row && JSON.parse(row.text);
}

/**
 * Events in memory.
 *
 * @param first position of the first event
 */
export function createMemoryLog(first = 0): EventLog {
  const rows = new Map<string, Row>();

  function rowsOf(table: Table, after = START): Row[] {
    return [...rows.values()].filter(
      ({ position, place }) => position > after && (table === 'events' || table === place),
    );
  }

  return {
    async add(event) {
      const before = eventOf(rows.get(event.id));
      if (!before) {
        const text = JSON.stringify(event);
        rows.set(event.id, { position: first + rows.size, text, place: 'outbox' });
      }
      return { kept: 'memory', before };
    },
    async get(id) {
      return eventOf(rows.get(id));
    },
    async read(table, after, limit) {
      return rowsOf(table, after)
        .slice(0, limit)
        .map(({ position, text, reason }) => ({ position, event: JSON.parse(text), reason }));
    },
    async move(moves) {
      let moved = 0;
      for (const { id, from, to, reason } of moves) {
        const row = rows.get(id);
        if (row?.place !== from) continue;
        row.place = to;
        row.reason = reason;
        moved += 1;
      }
      return moved;
    },
    async counts() {
      return tables.map((table) => rowsOf(table).length) as TableCounts;
    },
  };
}
