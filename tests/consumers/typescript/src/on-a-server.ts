import {
  type FacilitationEvent,
  isEventId,
  parseFacilitationEvent,
  type RecordIssue,
} from '@digital-facilitation/data-model';
import { readNdjson, toNdjsonLine } from '@digital-facilitation/data-model/ndjson';
import { readAskWhatHelpsForm, readHelpOfferForm } from '@digital-facilitation/react/forms';

/** Events of a request's body, as lines to keep, and the issues of those that cannot stand. */
export async function linesToKeep(body: AsyncIterable<Uint8Array>) {
  const lines: string[] = [];
  const issues: RecordIssue[] = [];
  for await (const line of readNdjson(body, parseFacilitationEvent)) {
    if (line.ok) lines.push(toNdjsonLine(line.record));
    else issues.push(...line.issues);
  }
  return { lines, issues };
}

/** What two posted forms say. */
export function fromForms(form: URLSearchParams): FacilitationEvent[] {
  const { record: offered } = readHelpOfferForm(form, { context: { organisation: 'EXAMPLE1' } });
  const { record: needs } = readAskWhatHelpsForm(form);
  return [offered, needs].filter(
    (record) => record !== undefined && isEventId(record.id),
  ) as FacilitationEvent[];
}
