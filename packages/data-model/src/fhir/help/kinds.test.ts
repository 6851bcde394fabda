import { describe, expect, test } from 'vitest';
import { eventExamples } from '../../testing/fixtures.js';
import type { ToFhirResult } from '../index.js';
import * as help from './index.js';

const writers: Record<string, ((event: never) => ToFhirResult<object>)[]> = {
  'help-given': [
    help.helpGivenToProcedure,
    help.helpGivenToEncounter,
    help.helpGivenToCommunication,
  ],
  'help-offered': [help.helpOfferedToCommunication],
  'needs-recorded': [help.needsRecordedToObservation],
  'handed-over': [help.handedOverToCommunication],
  'outcome-reported': [help.outcomeReportedToObservation],
};
const subject = { type: 'host-reference', reference: 'patient-17' };
const events = Object.entries(eventExamples).map(([kind, event]) => ({
  kind,
  event: { ...event, subject } as never,
}));

describe.each(Object.entries(writers))('what writes %s', (kind, those) => {
  test('writes it', () => {
    const own = events.find((each) => each.kind === kind)?.event as never;
    for (const write of those) expect(write(own)).toMatchObject({ ok: true });
  });

  test.each(events.filter((each) => each.kind !== kind))(
    'makes nothing of an event of the kind $kind, whomever it names',
    ({ event }) => {
      for (const write of those) expect(write(event)).toMatchObject({ ok: false });
    },
  );

  test('makes nothing of a record without a kind', () => {
    for (const write of those) {
      for (const record of [{}, { subject }]) {
        expect(write(record as never)).toMatchObject({
          ok: false,
          issues: [{ path: '/kind', code: 'unknown-kind' }],
        });
      }
    }
  });
});
