import {
  type FacilitationEvent,
  type FacilitationEventKind,
  parseFacilitationEvent,
  type RecordIssue,
} from '@digital-facilitation/data-model';
import { readNdjson } from '@digital-facilitation/data-model/ndjson';
import { useEffect, useState } from 'react';

/** A line of the file that is no event, and why. */
export interface RejectedLine {
  line: number;
  issues: readonly RecordIssue[];
}

/** What has been read of the file so far. */
export interface EventFile {
  state: 'reading' | 'read' | 'failed';
  events: readonly FacilitationEvent[];
  rejected: readonly RejectedLine[];
}

const nothing: EventFile = { state: 'reading', events: [], rejected: [] };

/** How many lines are read between two looks at the screen. */
const LINES_A_LOOK = 250;

/** Streams a file of events through the data model: the page shows how far it has come. */
export function useEventFile(url: string): EventFile {
  const [file, setFile] = useState<EventFile>(nothing);

  useEffect(() => {
    const stop = new AbortController();
    async function read() {
      const response = await fetch(url, { signal: stop.signal });
      if (!response.ok || !response.body) throw new Error('The file of events did not load.');
      const events: FacilitationEvent[] = [];
      const rejected: RejectedLine[] = [];
      const show = (state: EventFile['state']) =>
        setFile({ state, events: [...events], rejected: [...rejected] });
      for await (const line of readNdjson(response.body, parseFacilitationEvent)) {
        if (line.ok) events.push(line.record);
        else rejected.push({ line: line.line, issues: line.issues });
        if ((events.length + rejected.length) % LINES_A_LOOK === 0) {
          show('reading');
          await new Promise((resolve) => setTimeout(resolve));
        }
        if (stop.signal.aborted) return;
      }
      show('read');
    }
    read().catch(() => {
      if (!stop.signal.aborted) setFile((before) => ({ ...before, state: 'failed' }));
    });
    return () => stop.abort();
  }, [url]);

  return file;
}

/** How many events there are of each kind. */
export function countByKind(
  events: readonly FacilitationEvent[],
): Map<FacilitationEventKind, number> {
  const counts = new Map<FacilitationEventKind, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
