import { describe, expect, test } from 'vitest';
import { barriers, services } from '../catalogue/index.js';
import { exampleFaults as faults } from '../testing/example-faults.js';
import { helpOfferedExample } from '../testing/fixtures.js';
import { recordExamples } from '../testing/record-examples.js';
import { parseRecord } from '../validation/index.js';
import { BarrierSchema } from './barrier.js';
import { DigitalServiceSchema } from './digital-service.js';
import { HelpOfferSchema } from './help-offer.js';

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
    [
      'that is sent twice',
      [
        { state: 'sent', at },
        { state: 'sent', at },
      ],
    ],
    [
      'that goes on after it was closed',
      [
        { state: 'sent', at },
        { state: 'closed', at },
        { state: 'seen', at },
      ],
    ],
    ['without a state', []],
  ])('Referral: a history %s is refused', (_what, history) => {
    expect(faults('Referral', { history, closedReason: undefined })).toEqual([
      '/history rule/begins-with-sent',
    ]);
  });

  test('Referral: why it ended is not said while it goes on', () => {
    expect(faults('Referral', { history: [{ state: 'sent', at }] })).toEqual([
      '/closedReason rule/reason-once-ended',
    ]);
  });

  test.each([
    ['Organisation', 'valid-in-order', { validTo: '2026-03-01' }],
    ['Campaign', 'ends-after-start', { endsOn: '2026-03-01' }],
  ])('%s: an end before the beginning is refused', (name, rule, change) => {
    expect(faults(name, change)).toEqual([`/${Object.keys(change)[0]} rule/${rule}`]);
  });

  test.each(['parent', 'successor'])('Organisation: its own %s is refused', (field) => {
    const { record } = recordExamples.Organisation ?? {};
    const own = (record as { id?: unknown } | undefined)?.id;
    expect(faults('Organisation', { [field]: own })).toEqual([
      `/${field} rule/is-not-its-own-${field}`,
    ]);
  });

  test('QuestionnaireResponse: a question answered twice, or answered and skipped, is refused', () => {
    const answer = { question: 'feelings', chosen: [] };
    const fault = ['/answers rule/each-question-once'];
    expect(faults('QuestionnaireResponse', { answers: [answer, answer], skipped: [] })).toEqual(
      fault,
    );
    expect(faults('QuestionnaireResponse', { answers: [answer] })).toEqual(fault);
  });

  test('TrustedPersonLink: a person is not their own trusted person', () => {
    const { record } = recordExamples.TrustedPersonLink ?? {};
    const { subject } = record as { subject: unknown };
    expect(faults('TrustedPersonLink', { trustedPerson: subject })).toEqual([
      '/trustedPerson rule/links-two-people',
    ]);
  });

  test('DigitalService: without a way that is not online is refused', () => {
    const service = services[0];
    const result = parseRecord(DigitalServiceSchema, { ...service, alternatives: [] });
    expect(result.ok || result.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/alternatives rule/has-offline-alternative',
    ]);
  });

  test('Barrier: a mitigation said to be inferred that is none of them is refused', () => {
    const result = parseRecord(BarrierSchema, { ...barriers[0], inferredMitigations: ['no-such'] });
    expect(result.ok || result.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/inferredMitigations rule/inferred-among-mitigations',
    ]);
  });

  test('HelpOffer: alone, without the way that is not online, is refused', () => {
    const offer = { ...helpOfferedExample.offer, ways: ['phone'], answer: undefined };
    const result = parseRecord(HelpOfferSchema, offer);
    expect(result.ok || result.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/ways rule/not-online-is-on-offer',
    ]);
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
