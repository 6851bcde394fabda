import type { FacilitationEvent } from '../schemas/index.js';
import { type EventLog, type Move, START, type TableCounts, tables } from './event-log.js';

interface Row {
  /** The event as JSON, so that what a caller changes later changes nothing here. */
  text: string;
  place: Move['to'];
  reason?: string | undefined;
}

export interface MemoryLog extends EventLog {
  has(id: string): boolean;
}

/**
 * Events in memory.
 *
 * @param first position of the first event
 */
export function createMemoryLog(first = 0): MemoryLog {
  /** By position, counted from the first; a hole where one was forgotten. */
  const rows: (Row | undefined)[] = [];
  const places = new Map<string, number>();

  function eventOf(id: string): FacilitationEvent | undefined {
    const row = rows[places.get(id) ?? START];
    return row && JSON.parse(row.text);
  }

  return {
    has: (id) => places.has(id),
    async add(event) {
      const before = eventOf(event.id);
      if (!before) {
        places.set(event.id, rows.length);
        rows.push({ text: JSON.stringify(event), place: 'outbox' });
      }
      return { kept: 'memory', before };
    },
    get: async (id) => eventOf(id),
    async read(table, after, limit) {
      const found = [];
      for (let place = Math.max(0, after + 1 - first); place < rows.length; place += 1) {
        if (found.length === limit) break;
        const row = rows[place];
        if (row && (table === 'events' || table === row.place)) {
          found.push({ position: first + place, event: JSON.parse(row.text), reason: row.reason });
        }
      }
      return found;
    },
    async move(moves) {
      let moved = 0;
      for (const { position, from, to, reason, forget } of moves) {
        const place = position - first;
        const row = rows[place];
        if (row?.place !== from) continue;
        row.place = to;
        row.reason = reason;
        moved += 1;
        if (forget) {
          places.delete(JSON.parse(row.text).id);
          delete rows[place];
        }
      }
      return moved;
    },
    async counts() {
      return tables.map(
        (table) => rows.filter((row) => table === 'events' || table === row?.place).length,
      ) as TableCounts;
    },
  };
}
