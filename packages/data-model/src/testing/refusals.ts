import { expect } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import type { RecordIssue } from '../validation/index.js';

/** The issues for which an input is refused as an event; fails the test where it is not refused. */
export function issuesOf(input: unknown): RecordIssue[] {
  const result = parseFacilitationEvent(input);
  expect(result.ok, 'the input should be refused').toBe(false);
  return result.ok ? [] : result.issues;
}

/** The issues as `path code`, for short expectations. */
export function faultsOf(input: unknown): string[] {
  return issuesOf(input).map(({ path, code }) => `${path} ${code}`);
}

/** Is the input an event? */
export function accepts(input: unknown): boolean {
  return parseFacilitationEvent(input).ok;
}
