/** One record as a line of newline-delimited JSON, with its line end. */
export function toNdjsonLine(record: object): string {
  // JSON escapes line breaks inside strings, so a record can never span two lines.
  return `${JSON.stringify(record)}\n`;
}

/** Records as lines of newline-delimited JSON, one at a time, for a file, a `Blob` or a stream. */
export function* writeNdjson(records: Iterable<object>): Generator<string> {
  for (const record of records) yield toNdjsonLine(record);
}
