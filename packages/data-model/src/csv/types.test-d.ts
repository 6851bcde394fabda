import { expectTypeOf, test } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import {
  type Consent,
  ConsentSchema,
  type FacilitationEvent,
  FacilitationEventSchema,
} from '../schemas/index.js';
import { parseRecord } from '../validation/index.js';
import type { CsvLine } from './line.js';
import { recordsFromCsv, recordsToCsv } from './records.js';

// Checked by `tsc --noEmit` at the root, not at run time.

test('what is read is what the schema gives', () => {
  const consents = recordsFromCsv(ConsentSchema, '', (input) => parseRecord(ConsentSchema, input));
  expectTypeOf(consents).toEqualTypeOf<CsvLine<Consent>[]>();
  const events = recordsFromCsv(FacilitationEventSchema, '', parseFacilitationEvent);
  expectTypeOf(events).toEqualTypeOf<CsvLine<FacilitationEvent>[]>();
});

test('a check of other records is refused', () => {
  // @ts-expect-error consents are no events
  recordsFromCsv(ConsentSchema, '', parseFacilitationEvent);
  // @ts-expect-error the check takes the record alone
  recordsFromCsv(ConsentSchema, '', parseRecord);
});

test('records of another schema are refused', () => {
  const events: FacilitationEvent[] = [];
  // @ts-expect-error events are no consents
  recordsToCsv(ConsentSchema, events);
  expectTypeOf(recordsToCsv(FacilitationEventSchema, events)).toEqualTypeOf<string>();
});
