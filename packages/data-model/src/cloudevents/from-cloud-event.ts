import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import type { FacilitationEvent } from '../schemas/index.js';
import type { RecordIssue } from '../validation/index.js';
import { isJsonObject } from '../validation/is-json-object.js';
import { DEFAULT_TYPE_PREFIX } from './cloud-event.js';
import { envelopeIssues } from './envelope.js';

/** An event with the system that it came from, or the reasons why the input is none. */
export type CloudEventResult =
  | {
      ok: true;
      record: FacilitationEvent;
      /** Which system sent it. Source and id together are unique: a second one is a repeat. */
      source: string;
    }
  | { ok: false; issues: [RecordIssue, ...RecordIssue[]] };

export interface FromCloudEventOptions {
  /** Where the types of the sender begin. @default 'example.digital-facilitation' */
  typePrefix?: string | undefined;
}

/**
 * Takes an event out of its envelope (CloudEvents 1.0, structured mode, after `JSON.parse`), and checks
 * both. Type and id have to agree with those of `data`. Other attributes, extensions among them, are not
 * read: what counts is in `data`. Paths of issues begin at the envelope: `/type`, `/data/outcome`.
 *
 * @example
 * const result = fromCloudEvent(body, { typePrefix: 'example.supplier.facilitation' });
 * if (result.ok) keep(result.source, result.record);
 * else report(result.issues);
 */
export function fromCloudEvent(
  input: unknown,
  options: FromCloudEventOptions = {},
): CloudEventResult {
  const { typePrefix = DEFAULT_TYPE_PREFIX } = options;
  if (!isJsonObject(input)) {
    const message = 'A cloud event is a JSON object.';
    return { ok: false, issues: [{ path: '', code: 'not-an-object', message }] };
  }
  const [first, ...others] = envelopeIssues(input, typePrefix);
  if (first) return { ok: false, issues: [first, ...others] };
  const result = parseFacilitationEvent(input.data);
  if (result.ok) return { ok: true, record: result.record, source: String(input.source) };
  const atData = (issue: RecordIssue): RecordIssue => ({ ...issue, path: `/data${issue.path}` });
  const [fault, ...more] = result.issues;
  return { ok: false, issues: [atData(fault), ...more.map(atData)] };
}

/** One entry of a batch, with its place in it, counted from 0. */
export type CloudEventBatchEntry = CloudEventResult & { index: number };

/** What a batch holds: every entry in order, read or refused. Refused as a whole where it is no array. */
export type CloudEventBatchResult =
  | { ok: true; entries: CloudEventBatchEntry[] }
  | { ok: false; issues: [RecordIssue, ...RecordIssue[]] };

/** Takes events out of a batch, after `JSON.parse`. One bad entry does not stop the next. */
export function fromCloudEventBatch(
  input: unknown,
  options: FromCloudEventOptions = {},
): CloudEventBatchResult {
  if (!Array.isArray(input)) {
    const message =
      'A batch of cloud events is a JSON array. Read a single one with fromCloudEvent.';
    return { ok: false, issues: [{ path: '', code: 'wrong-type', message }] };
  }
  const entries = Array.from(input as unknown[], (entry, index) => ({
    ...fromCloudEvent(entry, options),
    index,
  }));
  return { ok: true, entries };
}
