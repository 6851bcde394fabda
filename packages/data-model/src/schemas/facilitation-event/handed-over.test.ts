import { describe, expect, test } from 'vitest';
import { handedOverExample } from '../../testing/fixtures.js';
import { accepts, faultsOf } from '../../testing/refusals.js';

function withReferral(change: object) {
  return { ...handedOverExample, referral: { ...handedOverExample.referral, ...change } };
}

const at = '2026-03-09T10:00:00.000Z';

describe('a hand-over', () => {
  test('that is a signpost needs no consent and no barrier', () => {
    const { barrier: _barrier, remit: _remit, ...referral } = handedOverExample.referral;
    const signpost = { ...referral, kind: 'signpost', consent: 'not-needed' };
    expect(accepts({ ...handedOverExample, referral: signpost })).toBe(true);
  });

  test.each(['refused', 'not-needed'])(
    'that passes details on with consent %s is refused',
    (consent) => {
      expect(faultsOf(withReferral({ consent }))).toEqual([
        '/referral/consent rule/warm-referral-has-consent',
      ]);
    },
  );

  test('without any state is refused', () => {
    expect(faultsOf(withReferral({ history: [] }))).toEqual([
      '/referral/history rule/begins-with-sent',
    ]);
  });

  test('that begins with a reply is refused', () => {
    expect(faultsOf(withReferral({ history: [{ state: 'received', at }] }))).toEqual([
      '/referral/history rule/begins-with-sent',
    ]);
  });

  test('whose states go back in time is refused', () => {
    const history = [
      { state: 'sent', at },
      { state: 'closed', at: '2026-03-08T10:00:00.000Z' },
    ];
    expect(faultsOf(withReferral({ history }))).toEqual([
      '/referral/history rule/begins-with-sent',
    ]);
  });

  test('that nobody answered is told as a state of its own', () => {
    const history = [
      { state: 'sent', at },
      { state: 'no-reply', at: '2026-04-09T10:00:00.000Z' },
    ];
    expect(accepts(withReferral({ history }))).toBe(true);
  });
});
