import { parseFacilitationEvent } from '@digital-facilitation/data-model';
import { readNdjson } from '@digital-facilitation/data-model/ndjson';
import type { SendResult } from '@digital-facilitation/data-model/store';
import type { Request, Response } from 'express';
import { keepEvent } from './keep-event.ts';

/** Takes events that a page posts, one a line, and answers for each that it can name. */
export async function receiveEvents(request: Request, response: Response): Promise<void> {
  const results: SendResult[] = [];
  const unread: { line: number; code: string }[] = [];
  for await (const line of readNdjson(request, parseFacilitationEvent)) {
    if (line.ok) {
      await keepEvent(line.record);
      results.push({ id: line.record.id, result: 'accepted' });
    } else {
      // An issue never repeats a value, so it can go into an answer or a log.
      unread.push({ line: line.line, code: line.issues[0].code });
    }
  }
  response.status(unread.length > 0 ? 400 : 200).json(unread.length > 0 ? unread : results);
}
