import { describe, expect, test } from 'vitest';
import { recordExamples } from '../testing/record-examples.js';
import { parseRecord } from '../validation/index.js';

/** The example of an entity, its fields changed; a field set to `undefined` is left out. */
function faults(name: string, change: Record<string, unknown> = {}): string[] {
  const { schema, record } = recordExamples[name] ?? {};
  if (!schema || !record) throw new Error(`There is no example of ${name}.`);
  const changed = Object.entries({ ...record, ...change }).filter(([, v]) => v !== undefined);
  const result = parseRecord(schema, Object.fromEntries(changed));
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}

const names = Object.keys(recordExamples);

describe.each(names)('%s', (name) => {
  test('has an example that is accepted and comes back equal', () => {
    const { schema, record } = recordExamples[name] ?? {};
    expect(schema && parseRecord(schema, record)).toEqual({ ok: true, record });
  });

  test('refuses a field that is not in its schema', () => {
    expect(faults(name, { nickname: 'x' })).toEqual(['/nickname unknown-field']);
  });

  test('needs its id', () => {
    expect(faults(name, { id: undefined })).toContain('/id missing-field');
  });

  test('refuses an id of another form', () => {
    expect(faults(name, { id: 'NOT AN ID' })).toEqual(['/id bad-format']);
  });
});

const versioned = names.filter((name) => 'schemaVersion' in (recordExamples[name]?.record ?? {}));

test.each(versioned)('%s of a version from the future is refused before anything else', (name) => {
  expect(faults(name, { schemaVersion: 2, nickname: 'x' })).toEqual([
    '/schemaVersion future-version',
  ]);
});

const earlier = '2026-03-01T09:30:00.000Z';
const at = '2026-03-02T09:30:00.000Z';

describe('a rule across fields', () => {
  test.each([
    ['Responsibility', 'agreed with two accountable', { accountable: ['nurse', 'pcn'] }],
    ['Responsibility', 'agreed with nobody accountable', { accountable: [] }],
  ])('%s: %s is refused', (name, _what, change) => {
    expect(faults(name, change)).toEqual(['/accountable rule/agreed-has-one-accountable']);
  });

  test('Responsibility: disputed may have two accountable', () => {
    const change = { agreement: 'disputed', accountable: ['nurse', 'pcn'] };
    expect(faults('Responsibility', change)).toEqual([]);
  });

  test('Responsibility: unowned has nobody', () => {
    expect(faults('Responsibility', { agreement: 'unowned' })).toEqual([
      '/agreement rule/unowned-has-nobody',
    ]);
  });

  test('Referral: a warm referral without consent is refused', () => {
    expect(faults('Referral', { consent: 'refused' })).toEqual([
      '/consent rule/warm-referral-has-consent',
    ]);
  });

  test('Referral: a signpost needs no consent', () => {
    expect(faults('Referral', { kind: 'signpost', consent: 'not-needed' })).toEqual([]);
  });

  test.each([
    ['that does not begin with sent', [{ state: 'seen', at }]],
    [
      'that goes back in time',
      [
        { state: 'sent', at },
        { state: 'closed', at: earlier },
      ],
    ],
  ])('Referral: a history %s is refused', (_what, history) => {
    expect(faults('Referral', { history })).toEqual(['/history rule/begins-with-sent']);
  });

  test('SupportNeed: steps that go back in time are refused', () => {
    const steps = [
      { stage: 'identify', at },
      { stage: 'record', at: earlier },
    ];
    expect(faults('SupportNeed', { steps })).toEqual(['/steps rule/steps-in-order']);
  });

  test.each(['refused', 'not-asked'])('SupportNeed: shared although %s is refused', (sharing) => {
    expect(faults('SupportNeed', { sharing })).toEqual(['/sharing rule/shared-with-agreement']);
  });

  test('TrustedPersonLink: without a patient or without a trusted person is refused', () => {
    const nobody = { type: 'none' };
    const fault = ['/trustedPerson rule/links-two-people'];
    expect(faults('TrustedPersonLink', { subject: nobody })).toEqual(fault);
    expect(faults('TrustedPersonLink', { trustedPerson: nobody })).toEqual(fault);
  });

  test('TrustedPersonLink: ended before it began is refused', () => {
    expect(faults('TrustedPersonLink', { revokedAt: earlier })).toEqual([
      '/revokedAt rule/revoked-after-granted',
    ]);
  });

  test.each([
    ['what was refused cannot be withdrawn', { decision: 'refused' }],
    ['withdrawn before it was agreed', { withdrawnAt: earlier }],
  ])('Consent: %s', (_what, change) => {
    expect(faults('Consent', change)).toEqual(['/withdrawnAt rule/withdrawn-after-decided']);
  });

  test('TrainingRecord: more completed than there are in the role is refused', () => {
    expect(faults('TrainingRecord', { completed: 10 })).toEqual([
      '/completed rule/completed-among-role',
    ]);
  });

  test('AggregateReport: a hidden cell with a number is refused', () => {
    const cells = [{ split: {}, state: 'hidden', denominator: 40 }];
    expect(faults('AggregateReport', { cells })).toEqual(['/cells rule/hidden-has-no-numbers']);
  });

  test('AggregateReport: a time that ends before it begins is refused', () => {
    expect(faults('AggregateReport', { to: '2025-12-31' })).toEqual(['/to rule/period-in-order']);
  });

  test.each([{ reviewedBy: undefined }, { reviewedOn: undefined }])(
    'Resource: a review with only a part of it is refused',
    (change) => {
      expect(faults('Resource', change)).toEqual(['/reviewedBy rule/review-has-reviewer-and-day']);
    },
  );
});

test.each(['2026-13', '26', 'March 2026', '2026-02-1'])(
  'a policy is not published on %s',
  (published) => {
    expect(faults('Policy', { published })).toEqual(['/published bad-format']);
  },
);
