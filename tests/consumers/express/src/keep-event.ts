import { appendFile } from 'node:fs/promises';
import type { FacilitationEvent } from '@digital-facilitation/data-model';
import { toNdjsonLine } from '@digital-facilitation/data-model/ndjson';

const file = process.env.EVENTS_FILE ?? 'events.ndjson';
const writes = new Map<string, Promise<void>>();

/** Keeps an event as a line of a file; one that is there already, or is being written, is kept once. */
export function keepEvent(event: FacilitationEvent): Promise<void> {
  const before = writes.get(event.id);
  if (before) return before;
  const write = appendFile(file, toNdjsonLine(event));
  writes.set(event.id, write);
  // What could not be written is tried again when it comes again.
  write.catch(() => writes.delete(event.id));
  return write;
}
