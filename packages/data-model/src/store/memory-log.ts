import type { FacilitationEvent } from '../schemas/index.js';
import { type EventLog, type LoggedEvent, START } from './event-log.js';

/**
 * Events in memory, each as its JSON text, so that what a caller changes later changes nothing here.
 *
 * @param first position of the first event
 */
export function createMemoryLog(first = 0): EventLog {
  const texts: string[] = [];
  const indexes = new Map<string, number>();
  const outbox = new Set<number>();
  const refused = new Map<number, string>();

  function at(index: number): FacilitationEvent {
    return JSON.parse(texts[index] ?? 'null') as FacilitationEvent;
  }
  function logged(index: number): LoggedEvent {
    return { position: first + index, event: at(index) };
  }
  function sorted(set: Iterable<number>): number[] {
    return [...set].sort((one, other) => one - other);
  }
  function empty(): void {
    texts.length = 0;
    indexes.clear();
    outbox.clear();
    refused.clear();
  }

  return {
    async add(event) {
      const index = indexes.get(event.id);
      if (index !== undefined) return { kept: 'memory', before: at(index) };
      indexes.set(event.id, texts.length);
      outbox.add(texts.length);
      texts.push(JSON.stringify(event));
      return { kept: 'memory' };
    },
    async get(id) {
      const index = indexes.get(id);
      return index === undefined ? undefined : at(index);
    },
    async read(after, limit) {
      const from = Math.max(after - first, START) + 1;
      return texts.slice(from, from + limit).map((_text, offset) => logged(from + offset));
    },
    async waiting(after, limit) {
      const next = sorted(outbox).filter((index) => first + index > after);
      return next.slice(0, limit).map(logged);
    },
    async settle(results) {
      for (const result of results) {
        const index = indexes.get(result.id);
        if (index === undefined || !outbox.delete(index)) continue;
        if (result.result === 'rejected') refused.set(index, result.reason);
      }
    },
    async rejected() {
      return sorted(refused.keys()).map((index) => ({
        event: at(index),
        reason: refused.get(index) ?? '',
      }));
    },
    async retryRejected(ids) {
      const named = ids?.map((id) => indexes.get(id) ?? START) ?? [...refused.keys()];
      const again = named.filter((index) => refused.delete(index));
      for (const index of again) outbox.add(index);
      return again.length;
    },
    async counts() {
      const stored = texts.length;
      return { stored, waiting: outbox.size, rejected: refused.size, memoryOnly: stored };
    },
    async clear() {
      empty();
      return { cleared: 'deleted' };
    },
    close: empty,
  };
}
