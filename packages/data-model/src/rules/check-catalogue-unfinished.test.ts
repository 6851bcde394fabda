import { describe, expect, test } from 'vitest';
import { approach, barrier } from '../testing/made-up.js';
import { always, faultsWith as faults, policy, small } from '../testing/small-catalogue.js';
import { checkCatalogue } from './check-catalogue.js';

describe('a catalogue with what a host has not finished', () => {
  const { mitigations: _m, ...noMitigations } = barrier('no-phone', [], { affectedGroups: [] });
  const { modes: _n, ...noModes } = approach('chat');
  const { supersedes: _s, ...noSupersedes } = policy('a', []);

  test.each([
    ['a barrier without mitigations', { barriers: [noMitigations] }, '/barriers/0/mitigations'],
    ['an approach without modes', { approaches: [always, noModes] }, '/approaches/1/modes'],
    [
      'a policy that replaces nothing it names',
      { policies: [noSupersedes] },
      '/policies/0/supersedes',
    ],
  ])('%s is told of its fault alone', (_what, change, path) => {
    expect(faults(change as never).filter((fault) => !fault.includes('sources'))).toEqual([
      `${path} missing-field`,
    ]);
  });

  test.each([null, undefined, 7])('an entry that is %j is told of', (entry) => {
    expect(faults({ barriers: [entry] as never })).toEqual(['/barriers/0 not-an-object']);
  });

  test('rules of other entries look past it', () => {
    const beyond = barrier('no-phone', ['chat'], { affectedGroups: [], remit: 'beyond' });
    const change = { barriers: [beyond], approaches: [null, always, noModes] };
    expect(faults(change as never)).toEqual([
      '/barriers/0/mitigations rule/beyond-has-hand-over',
      '/approaches/0 not-an-object',
      '/approaches/2/modes missing-field',
    ]);
  });

  test('a list that is missing, or is none, is told of', () => {
    expect(faults({ policies: undefined as never })).toEqual(['/policies missing-field']);
    expect(faults({ approaches: 'none' as never })).toEqual(['/approaches wrong-type']);
  });

  test.each([null, undefined, [], 'text'])('and %j for the whole is told of', (whole) => {
    expect(checkCatalogue(whole as never)).toMatchObject([{ path: '', code: 'not-an-object' }]);
  });

  test('an entry with evidence that is both inferred and graded is told what to write', () => {
    const evidence = { inferred: true, grade: 'A' } as never;
    const graded = barrier('no-phone', ['walk-in'], { affectedGroups: [], evidence });
    expect(checkCatalogue({ ...small, barriers: [graded] })).toEqual([
      {
        path: '/barriers/0/evidence',
        code: 'bad-format',
        message: 'Write a grade with its sources, or inferred: true and no grade.',
      },
    ]);
  });
});
