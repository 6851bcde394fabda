import type { ParseResult, RecordIssue } from '@digital-facilitation/data-model';
import { warnOnce } from './warn.js';

/** Called with what was refused and why, so that an answer is never lost. */
export type RecordRefused = (
  issues: readonly RecordIssue[],
  input: Readonly<Record<string, unknown>>,
) => void;

/**
 * Hands a checked record to the host. What a person answers cannot be wrong; what the host put beside
 * it can, and then the host hears of it and still gets the answer.
 */
export function handOverRecord<TRecord extends object>(
  input: TRecord,
  parse: (input: unknown) => ParseResult<TRecord>,
  onRecord: ((record: TRecord) => void) | undefined,
  onRefused: RecordRefused | undefined,
): void {
  const result = parse(input);
  if (result.ok) {
    onRecord?.(result.record);
    return;
  }
  if (process.env.NODE_ENV !== 'production') {
    const faults = result.issues.map(({ path, message }) => `${path}: ${message}`).join(' ');
    warnOnce(
      `A record was refused, so the usual callback was not called. ${faults} Look at the context prop; onRecordRefused gets the record.`,
    );
  }
  onRefused?.(result.issues, input as Readonly<Record<string, unknown>>);
}
