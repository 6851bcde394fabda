import { describe, expect, test } from 'vitest';
import { needsRecordedExample } from '../../testing/fixtures.js';
import { accepts, faultsOf } from '../../testing/refusals.js';

describe('needs that were recorded', () => {
  test.each([
    ['self', 'self-reported'],
    ['carer', 'carer-reported'],
    ['staff', 'staff-observed-and-confirmed'],
  ] as const)('answered by %s, a barrier is %s', (answeredBy, source) => {
    const barriers = [{ barrier: 'no-device', source }];
    expect(accepts({ ...needsRecordedExample, answeredBy, barriers })).toBe(true);
  });

  test('a barrier whose source does not match who answered is refused', () => {
    const barriers = [{ barrier: 'no-device', source: 'carer-reported' }];
    expect(faultsOf({ ...needsRecordedExample, answeredBy: 'self', barriers })).toEqual([
      '/barriers rule/source-matches-respondent',
    ]);
  });

  test('one barrier among others whose source does not match is refused', () => {
    const barriers = [
      ...needsRecordedExample.barriers,
      { barrier: 'data-cost', source: 'staff-observed-and-confirmed' },
    ];
    expect(faultsOf({ ...needsRecordedExample, barriers })).toEqual([
      '/barriers rule/source-matches-respondent',
    ]);
  });

  test('without any barrier is accepted', () => {
    expect(accepts({ ...needsRecordedExample, barriers: [] })).toBe(true);
  });

  test.each([0, -1, 1.5])('a questionnaire of version %d is refused', (version) => {
    const questionnaire = { id: 'what-helps', version };
    expect(faultsOf({ ...needsRecordedExample, questionnaire })).toContain(
      '/questionnaire/version bad-format',
    );
  });

  test('a score beside the answers is refused', () => {
    expect(faultsOf({ ...needsRecordedExample, score: 3 })).toEqual(['/score unknown-field']);
  });
});
