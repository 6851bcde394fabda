import { isEventId, parseFacilitationEvent } from '@digital-facilitation/data-model';
import { readNdjson } from '@digital-facilitation/data-model/ndjson';
import type { SendResult } from '@digital-facilitation/data-model/store/sync';
import type { Request, Response } from 'express';
import { keepEvent } from './keep-event.ts';

/** The id in a line that is no event this server can read, where it has one. */
function idOf(line = ''): string | undefined {
  try {
    const { id } = JSON.parse(line);
    return typeof id === 'string' && isEventId(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Takes events that a page posts, one a line, and answers for each that has an id. */
export async function receiveEvents(request: Request, response: Response): Promise<void> {
  const results: SendResult[] = [];
  for await (const line of readNdjson(request, parseFacilitationEvent, { keepRejected: true })) {
    if (line.ok) {
      await keepEvent(line.record);
      results.push({ id: line.record.id, result: 'accepted' });
    } else {
      const id = idOf(line.rejected);
      // An issue never repeats a value, so it can go into an answer or a log.
      if (id) results.push({ id, result: 'rejected', reason: line.issues[0].code });
    }
  }
  // One line that cannot be read takes nothing from the answers for the others.
  response.json(results);
}
