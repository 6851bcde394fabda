import {
  type FacilitationEvent,
  FacilitationEventSchema,
} from './schemas/facilitation-event/index.js';
import { type ParseResult, parseRecord } from './validation/index.js';

/**
 * Checks that an input is a facilitation event.
 *
 * @example
 * const result = parseFacilitationEvent(JSON.parse(line));
 * if (result.ok) save(result.record);
 * else report(result.issues);
 */
export function parseFacilitationEvent(input: unknown): ParseResult<FacilitationEvent> {
  return parseRecord(FacilitationEventSchema, input);
}
