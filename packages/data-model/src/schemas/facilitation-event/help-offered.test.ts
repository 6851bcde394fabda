import { describe, expect, test } from 'vitest';
import { helpOfferedExample } from '../../testing/fixtures.js';
import { accepts, faultsOf, issuesOf } from '../../testing/refusals.js';
import { type HelpOffer, type HelpOfferReply, helpOfferRules } from '../help-offer.js';

const { offer } = helpOfferedExample;
const answer: HelpOfferReply = {
  way: 'phone',
  accepted: 'yes',
  answeredAt: '2026-03-02T09:31:00.000Z',
};

function withOffer(change: Partial<HelpOffer>): unknown {
  return { ...helpOfferedExample, offer: { ...offer, ...change } };
}

function withAnswer(change: Partial<HelpOfferReply>): unknown {
  return withOffer({ answer: { ...answer, ...change } });
}

describe('an offer of help', () => {
  test('without an answer is accepted', () => {
    expect(accepts(withOffer({ answer: undefined }))).toBe(true);
  });

  test('whose ways leave out the one that is not online is refused', () => {
    expect(faultsOf(withOffer({ ways: ['in-person', 'phone'] }))).toEqual([
      '/offer/ways rule/not-online-is-on-offer',
    ]);
  });

  test('with no ways at all is refused', () => {
    expect(faultsOf(withOffer({ ways: [] }))).toContain('/offer/ways bad-format');
  });

  test('with the way that is not online alone is accepted', () => {
    expect(accepts(withOffer({ ways: ['not-online'], answer: undefined }))).toBe(true);
  });

  test('answered with a way that was not on offer is refused', () => {
    expect(faultsOf(withOffer({ ways: ['in-person', 'not-online'] }))).toEqual([
      '/offer/answer rule/answer-was-on-offer',
    ]);
  });

  test.each([
    ['in-person', 'yes'],
    ['phone', 'yes'],
    ['someone-else-helps', 'no'],
    ['not-now', 'later'],
    ['not-online', 'prefers-non-digital'],
  ] as const)('answered with %s counts as %s', (way, accepted) => {
    expect(accepts(withAnswer({ way, accepted }))).toBe(true);
  });

  test.each([
    ['phone', 'later'],
    ['not-online', 'no'],
    ['not-now', 'no'],
    ['someone-else-helps', 'yes'],
  ] as const)('answered with %s does not count as %s', (way, accepted) => {
    expect(faultsOf(withAnswer({ way, accepted }))).toEqual([
      '/offer/answer rule/acceptance-follows-answer',
    ]);
  });

  test('answered a millisecond before it was made is refused', () => {
    expect(faultsOf(withAnswer({ answeredAt: '2026-03-02T09:29:59.999Z' }))).toEqual([
      '/offer/answer rule/answered-after-offered',
    ]);
  });

  test('answered in the moment in which it was made is accepted', () => {
    expect(accepts(withAnswer({ answeredAt: offer.offeredAt }))).toBe(true);
  });

  test('that breaks several rules is refused with each of them', () => {
    const broken = withOffer({
      ways: ['in-person'],
      answer: { way: 'phone', accepted: 'no', answeredAt: '2026-03-01T00:00:00.000Z' },
    });
    expect(faultsOf(broken)).toEqual(
      helpOfferRules.map(({ id, field }) => `/offer/${field} rule/${id}`),
    );
  });

  test('that breaks a rule is refused with the description of the rule', () => {
    expect(issuesOf(withOffer({ ways: ['in-person', 'phone'] }))[0]?.message).toBe(
      'A way that is not online is always among the ways on offer.',
    );
  });

  test('whose answer has no moment is refused for that', () => {
    expect(faultsOf(withAnswer({ answeredAt: '1 March' }))).toContain(
      '/offer/answer/answeredAt bad-format',
    );
  });
});
