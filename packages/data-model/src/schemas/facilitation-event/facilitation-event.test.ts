import { describe, expect, test } from 'vitest';
import { parseFacilitationEvent } from '../../parse-facilitation-event.js';
import { correctionExample, eventExamples, helpOfferedExample } from '../../testing/fixtures.js';
import { faultsOf, issuesOf } from '../../testing/refusals.js';
import type { RecordRule } from '../../validation/index.js';
import { helpOfferRules } from '../help-offer.js';
import { referralRules } from '../referral-progress.js';
import {
  correctionRules,
  handedOverRules,
  helpGivenRules,
  needsRecordedRules,
  outcomeReportedRules,
} from './index.js';

const examples = Object.entries(eventExamples);

/** Fields that an event of any kind may leave out; with its kind before it, that this kind may. */
const optional = [
  'organisation',
  'recordedByRole',
  'extensions',
  'initiatedBy',
  'followUpOn',
  'language',
  'providerOrganisationType',
  'interpreterUsed',
  'consent',
  'safeguardingConcern',
  'reach',
  'replacement',
  'about',
  'renewOn',
  'outcome-reported approach',
];

describe.each(examples)('an event of kind %s', (kind, example) => {
  test('is read as it stands', () => {
    expect(parseFacilitationEvent(example)).toEqual({ ok: true, record: example });
  });

  test('is read after a way through JSON', () => {
    const input: unknown = JSON.parse(JSON.stringify(example));
    expect(parseFacilitationEvent(input)).toEqual({ ok: true, record: example });
  });

  test('carries extensions', () => {
    const extended = { ...example, extensions: { 'example.site': 'branch-2', note: '' } };
    expect(parseFacilitationEvent(extended)).toEqual({ ok: true, record: extended });
  });

  test('with a field that the schema does not know is refused', () => {
    expect(faultsOf({ ...example, nickname: 'x' })).toEqual(['/nickname unknown-field']);
  });

  const needed = Object.keys(example).filter(
    (field) =>
      field !== 'kind' &&
      field !== 'providerRole' &&
      !optional.includes(field) &&
      !optional.includes(`${kind} ${field}`),
  );

  test.each(needed)('without %s is refused', (field) => {
    const { [field]: _dropped, ...rest } = { ...example } as Record<string, unknown>;
    expect(faultsOf(rest)).toEqual([`/${field} missing-field`]);
  });

  const texts = Object.entries(example).flatMap(([field, value]) =>
    typeof value === 'string' && field !== 'kind' ? [field] : [],
  );

  test.each(texts)('with a number in the place of %s is refused', (field) => {
    expect(faultsOf({ ...example, [field]: 5 })).toEqual([
      expect.stringMatching(new RegExp(`^/${field} (?:wrong-type|not-in-list)$`)),
    ]);
  });
});

describe('the kind of an event', () => {
  test('that is not known is refused, with the kinds that are', () => {
    const [issue, ...others] = issuesOf({ ...correctionExample, kind: 'help-refused' });
    expect(others).toEqual([]);
    expect(issue?.code).toBe('unknown-kind');
    expect(issue?.path).toBe('/kind');
    for (const kind of Object.keys(eventExamples)) expect(issue?.message).toContain(`"${kind}"`);
  });

  test('that is left out is refused', () => {
    const { kind: _dropped, ...rest } = correctionExample;
    expect(faultsOf(rest)).toEqual(['/kind unknown-kind']);
  });

  test('of a name that every object has is refused', () => {
    expect(faultsOf({ ...correctionExample, kind: 'toString' })).toEqual(['/kind unknown-kind']);
  });
});

describe('the fields of every event', () => {
  test('an id of another version is refused', () => {
    expect(faultsOf({ ...correctionExample, id: '919108f7-52d1-4320-9bac-f847db4148a8' })).toEqual([
      '/id bad-format',
    ]);
  });

  test('a moment without milliseconds is refused', () => {
    expect(faultsOf({ ...correctionExample, occurredAt: '2026-03-06T16:45:00Z' })).toEqual([
      '/occurredAt bad-format',
    ]);
  });

  test('an organisation in lower case is refused', () => {
    expect(faultsOf({ ...correctionExample, organisation: 'a81001' })).toEqual([
      '/organisation bad-format',
    ]);
  });

  test('a name in the place of a role is refused', () => {
    expect(faultsOf({ ...correctionExample, recordedByRole: 'Jane Example' })).toEqual([
      '/recordedByRole bad-format',
    ]);
  });

  test('an unknown field deep inside is refused at its place', () => {
    const offer = { ...helpOfferedExample.offer, note: 'x' };
    expect(faultsOf({ ...helpOfferedExample, offer })).toEqual(['/offer/note unknown-field']);
  });

  test('several faults are all named', () => {
    const broken = { ...correctionExample, id: 'x', reason: 'other', organisation: 7 };
    expect(faultsOf(broken).sort()).toEqual([
      '/id bad-format',
      '/organisation wrong-type',
      '/reason not-in-list',
    ]);
  });
});

test('no two rules have the same id, and each is lower case words joined by hyphens', () => {
  const rules = [
    helpOfferRules,
    helpGivenRules,
    handedOverRules,
    needsRecordedRules,
    outcomeReportedRules,
    referralRules,
    correctionRules,
  ].flatMap((list) => list as readonly RecordRule<never>[]);
  // One rule may stand on several kinds.
  const ids = [...new Set(rules)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});
