import { describe, expect, test } from 'vitest';
import type { HelpGiven } from '../../schemas/index.js';
import { campaignSentExample, helpGivenExample } from '../../testing/fixtures.js';
import {
  helpGivenFromCommunication,
  helpGivenFromEncounter,
  helpGivenFromProcedure,
  helpGivenToCommunication,
  helpGivenToEncounter,
  helpGivenToProcedure,
  helpOfferedFromCommunication,
} from './index.js';

const writers = [
  ['a Procedure', helpGivenToProcedure],
  ['an Encounter', helpGivenToEncounter],
  ['a Communication', helpGivenToCommunication],
] as const;

describe.each(writers)('%s of help', (_name, write) => {
  test('is not made of a campaign, which is about no one', () => {
    expect(write(campaignSentExample)).toEqual({
      ok: false,
      issues: [
        {
          path: '/mode',
          code: 'rule/passive-makes-no-patient-resource',
          message: expect.stringMatching(/shown or sent to everyone.*no one.*count/),
        },
      ],
    });
  });

  test('is not made of help in passive mode', () => {
    const event: HelpGiven = { ...helpGivenExample, mode: 'passive', subject: { type: 'none' } };
    expect(write(event)).toMatchObject({
      ok: false,
      issues: [{ code: 'rule/passive-makes-no-patient-resource' }],
    });
  });

  test('is not made of help to somebody who is not named', () => {
    expect(write({ ...helpGivenExample, subject: { type: 'none' } })).toMatchObject({
      ok: false,
      issues: [{ path: '/subject', code: 'rule/patient-is-named' }],
    });
  });

  test('leaves the host’s own texts where they are, and says so', () => {
    const extensions = { 'example-supplier.site': 'branch-2' };
    const written = write({ ...helpGivenExample, extensions });
    expect(written).toMatchObject({
      ok: true,
      lost: [{ path: '/extensions', reason: 'no-place' }],
    });
    expect(JSON.stringify(written)).not.toContain('branch-2');
  });
});

describe('help as a Procedure', () => {
  test('carries the helper’s kind of body and the interpreter, and names what it keeps back', () => {
    const more = {
      ...helpGivenExample,
      extensions: undefined,
      providerOrganisationType: 'library',
      interpreterUsed: 'yes' as const,
      consent: helpGivenExample.id,
      safeguardingConcern: true as const,
    };
    const written = helpGivenToProcedure(more);
    expect(written).toMatchObject({
      ok: true,
      lost: [
        { path: '/consent', reason: 'no-place' },
        { path: '/safeguardingConcern', reason: 'no-place' },
      ],
    });
    expect(JSON.stringify(written.ok && written.resource)).not.toMatch(/safeguarding/i);
    const { consent: _consent, safeguardingConcern: _concern, ...carried } = more;
    expect(written.ok && helpGivenFromProcedure(written.resource)).toEqual({
      ok: true,
      record: carried,
      lost: [],
    });
  });

  test('is completed, with the approach as its code', () => {
    expect(helpGivenToProcedure(helpGivenExample)).toMatchObject({
      ok: true,
      lost: [],
      resource: {
        resourceType: 'Procedure',
        status: 'completed',
        code: { coding: [{ code: 'one-to-one' }] },
        performedDateTime: '2026-03-03T14:00:00.000Z',
        performer: [
          {
            function: { coding: [{ code: 'digital-champion' }] },
            actor: {
              identifier: {
                system: 'https://fhir.nhs.uk/Id/ods-organization-code',
                value: 'A81001',
              },
            },
          },
        ],
        outcome: { coding: [{ code: 'done-online' }] },
      },
    });
  });

  test('names a helper whose organisation nobody knows as one of an unknown actor', () => {
    const { organisation: _dropped, ...event } = helpGivenExample;
    const written = helpGivenToProcedure(event);
    expect(written).toMatchObject({
      ok: true,
      resource: { performer: [{ actor: { extension: [{ valueCode: 'unknown' }] } }] },
    });
    const back = written.ok ? helpGivenFromProcedure(written.resource) : undefined;
    expect(back).toEqual({ ok: true, record: event, lost: [] });
  });

  test('has no performer where neither role nor organisation is known', () => {
    const { organisation: _dropped, providerRole: _left, ...event } = helpGivenExample;
    const written = helpGivenToProcedure({ ...event, mode: 'ad-hoc' });
    expect(written.ok && written.resource).not.toHaveProperty('performer');
  });

  test.each(['in-progress', 'not-done', 'entered-in-error'])('that is %s is not read', (status) => {
    const written = helpGivenToProcedure(helpGivenExample);
    const resource = written.ok ? { ...written.resource, status } : {};
    expect(helpGivenFromProcedure(resource)).toMatchObject({
      ok: false,
      issues: [{ path: '/status', code: 'not-in-list' }],
    });
  });

  test('of another kind is not read', () => {
    const written = helpGivenToProcedure(helpGivenExample);
    const resource = written.ok ? { ...written.resource, category: undefined } : {};
    expect(helpGivenFromProcedure(resource)).toMatchObject({
      ok: false,
      issues: [{ path: '/category', code: 'missing-field' }],
    });
  });

  test('with a reason of another list leaves it, and names it', () => {
    const written = helpGivenToProcedure(helpGivenExample);
    if (!written.ok) throw new Error('The example should be written.');
    const other = { coding: [{ system: 'http://snomed.info/sct', code: '704373005' }] };
    const reasonCode = [other, ...(written.resource.reasonCode ?? [])];
    expect(helpGivenFromProcedure({ ...written.resource, reasonCode })).toEqual({
      ok: true,
      record: helpGivenExample,
      lost: [{ path: '/reasonCode/0', reason: 'no-place' }],
    });
  });

  test('that says nothing of its length says so by FHIR’s reason for absent data', () => {
    const written = helpGivenToProcedure({ ...helpGivenExample, duration: 'not-recorded' });
    expect(JSON.stringify(written)).toMatch(/data-absent-reason","valueCode":"unknown"/);
  });

  test('holds no code of SNOMED CT', () => {
    expect(JSON.stringify(helpGivenToProcedure(helpGivenExample))).not.toContain('snomed');
  });
});

describe('help as an Encounter', () => {
  test.each([
    ['phone', 'VR'],
    ['online', 'VR'],
    ['home', 'HH'],
    ['reception-desk', 'AMB'],
    ['library', 'AMB'],
  ] as const)('at %s is of class %s, and comes back', (setting, code) => {
    const event = { ...helpGivenExample, setting };
    const written = helpGivenToEncounter(event);
    expect(written).toMatchObject({ ok: true, resource: { status: 'finished', class: { code } } });
    const back = written.ok ? helpGivenFromEncounter(written.resource) : undefined;
    expect(back).toEqual({ ok: true, record: event, lost: [] });
  });
});

describe('help as a Communication', () => {
  test('is not read as an offer of help', () => {
    const written = helpGivenToCommunication(helpGivenExample);
    const resource = written.ok ? written.resource : {};
    expect(helpGivenFromCommunication(resource)).toMatchObject({ ok: true, lost: [] });
    expect(helpOfferedFromCommunication(resource)).toMatchObject({
      ok: false,
      issues: [{ path: '/category', code: 'not-in-list' }],
    });
  });
});
