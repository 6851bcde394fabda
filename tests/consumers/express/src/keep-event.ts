import { appendFile } from 'node:fs/promises';
import type { FacilitationEvent } from '@digital-facilitation/data-model';
import { toNdjsonLine } from '@digital-facilitation/data-model/ndjson';

const file = process.env.EVENTS_FILE ?? 'events.ndjson';
const known = new Set<string>();

/** Keeps an event as a line of a file; one that is there already is kept once. */
export async function keepEvent(event: FacilitationEvent): Promise<void> {
  if (known.has(event.id)) return;
  known.add(event.id);
  await appendFile(file, toNdjsonLine(event));
}
