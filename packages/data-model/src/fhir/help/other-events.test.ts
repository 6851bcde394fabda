import { expect, test } from 'vitest';
import type { NeedsRecorded } from '../../schemas/index.js';
import { helpOfferedExample, needsRecordedExample } from '../../testing/fixtures.js';
import {
  helpOfferedFromCommunication,
  helpOfferedToCommunication,
  needsRecordedFromObservation,
  needsRecordedToObservation,
} from './index.js';

const needs: NeedsRecorded = {
  ...needsRecordedExample,
  subject: { type: 'host-reference', reference: 'contact:7f3a' },
};

test('an offer of help is a Communication that was sent, with offer and answer', () => {
  const { extensions: _dropped, ...event } = helpOfferedExample;
  const written = helpOfferedToCommunication(event);
  expect(written).toMatchObject({
    ok: true,
    lost: [],
    resource: { resourceType: 'Communication', status: 'completed', sent: event.occurredAt },
  });
  const back = written.ok ? helpOfferedFromCommunication(written.resource) : undefined;
  expect(back).toEqual({ ok: true, record: event, lost: [] });
});

test('needs that were recorded are an Observation, with a component for each barrier', () => {
  expect(needsRecordedToObservation(needs)).toMatchObject({
    ok: true,
    resource: {
      resourceType: 'Observation',
      component: [
        {
          code: { coding: [{ code: 'no-device' }] },
          valueCodeableConcept: { coding: [{ code: 'carer-reported' }] },
        },
        { code: { coding: [{ code: 'low-literacy' }] } },
        {
          code: { coding: [{ code: 'feelings' }] },
          dataAbsentReason: { coding: [{ code: 'asked-declined' }] },
        },
      ],
    },
  });
});

test('needs come back with barriers and skipped questions apart', () => {
  const written = needsRecordedToObservation(needs);
  const back = written.ok ? needsRecordedFromObservation(written.resource) : undefined;
  expect(back).toEqual({ ok: true, record: needs, lost: [] });
});

test('needs of nobody in particular make no resource', () => {
  expect(needsRecordedToObservation(needsRecordedExample)).toMatchObject({
    ok: false,
    issues: [{ path: '/subject', code: 'rule/patient-is-named' }],
  });
});
