import { describe, expect, test } from 'vitest';
import * as catalogue from '../catalogue/index.js';
import type { FacilitationMode } from '../schemas/index.js';
import {
  campaignSentExample,
  eventExamples,
  handedOverExample,
  helpGivenExample,
  helpOfferedExample,
} from '../testing/fixtures.js';
import { recordExamples } from '../testing/record-examples.js';
import { checkRecord } from './check-record.js';

const faults = (...[entity, record]: Parameters<typeof checkRecord>) =>
  checkRecord(entity, record, { catalogue }).map(({ path, code }) => `${path} ${code}`);

const { subject: pseudonym } = helpOfferedExample;
const help = (approach: string, mode: FacilitationMode) =>
  faults('FacilitationEvent', { ...helpGivenExample, subject: pseudonym, approach, mode });

describe('help to one person', () => {
  test.each(['active', 'ad-hoc'] as const)('is never a poster, called %s', (mode) => {
    expect(help('poster-display', mode)).toEqual(['/mode rule/mode-fits-approach']);
  });

  test('is told of its patient where it is called what a poster is', () => {
    expect(help('poster-display', 'passive')).toEqual(['/subject rule/passive-has-no-subject']);
  });

  test('is not arranged where its approach only answers a request', () => {
    expect(help('ad-hoc-help', 'active')).toEqual(['/mode rule/mode-fits-approach']);
  });

  test.each(['responsibility-matrix', 'staff-training', 'change-notice'])(
    'is not %s, which is no work with patients',
    (approach) => {
      expect(help(approach, 'active')).toEqual(['/approach rule/approach-serves-people']);
    },
  );

  // What the recorder hands over where a host chooses nothing: staff offer it, or the person asks.
  test.each([
    ['ad-hoc-help', 'ad-hoc'],
    ['registration-help', 'active'],
    ['registration-help', 'ad-hoc'],
    ['one-to-one', 'active'],
    ['one-to-one', 'ad-hoc'],
    ['signpost', 'ad-hoc'],
    ['verbal-help', 'ad-hoc'],
    ['non-digital-route', 'ad-hoc'],
  ] as const)('can be %s, %s', (approach, mode) => {
    expect(help(approach, mode)).toEqual([]);
  });
});

describe('what goes to many', () => {
  const sent = (approach: string) =>
    faults('FacilitationEvent', { ...campaignSentExample, approach });

  test.each(['text-message', 'poster-display', 'social-media'])('can be %s', (approach) => {
    expect(sent(approach)).toEqual([]);
  });

  test.each(['one-to-one', 'ad-hoc-help', 'private-room'])(
    'is not %s, which has no passive mode',
    (approach) => {
      expect(sent(approach)).toEqual(['/approach rule/campaign-is-passive']);
    },
  );
});

describe.each([
  [
    'an event of a hand-over',
    'FacilitationEvent',
    '/referral',
    (change: object) => ({
      ...handedOverExample,
      referral: { ...handedOverExample.referral, ...change },
    }),
  ],
  [
    'the record of a hand-over',
    'Referral',
    '',
    (change: object) => ({ ...recordExamples.Referral?.record, ...change }),
  ],
] as const)('%s', (_what, entity, at, change) => {
  const handed = (referral: object) => faults(entity, change(referral));

  test('to help outside is well', () => {
    expect(handed({ barrier: 'no-device', remit: 'beyond', to: 'device-bank' })).toEqual([]);
    expect(handed({ barrier: undefined, remit: undefined, to: 'library-support' })).toEqual([]);
  });

  test('to help inside, or to a service, is well where the barrier is not beyond', () => {
    expect(handed({ barrier: 'low-skills', remit: 'partly', to: 'one-to-one' })).toEqual([]);
    expect(handed({ barrier: 'low-skills', remit: 'partly', to: 'nhs-app' })).toEqual([]);
  });

  test('has the remit of its barrier', () => {
    expect(handed({ barrier: 'no-device', remit: 'within', to: 'device-bank' })).toEqual([
      `${at}/remit rule/remit-follows-barrier`,
    ]);
  });

  test('leads to no poster, whatever remit it claims', () => {
    const found = [`${at}/remit rule/remit-follows-barrier`, `${at}/to rule/hands-over-to-help`];
    expect(handed({ barrier: 'no-device', remit: 'within', to: 'poster-display' })).toEqual(found);
    expect(handed({ barrier: 'low-skills', remit: 'partly', to: 'poster-display' })).toEqual([
      `${at}/to rule/hands-over-to-help`,
    ]);
  });

  test.each(['kiosk', 'nhs-app'])(
    'of a barrier beyond health care leads to an approach that hands over, not to %s',
    (to) => {
      expect(handed({ barrier: 'no-device', remit: 'beyond', to })).toEqual([
        `${at}/to rule/hands-over-to-help`,
      ]);
    },
  );

  test('to what the catalogue does not have is told of that alone', () => {
    expect(handed({ barrier: 'no-device', remit: 'beyond', to: 'moon' })).toEqual([
      `${at}/to rule/in-catalogue`,
    ]);
  });
});

test('a barrier beyond health care without a hand-over is told by itself too', () => {
  const [barrier] = catalogue.barriers.filter(({ remit }) => remit === 'beyond');
  expect(faults('Barrier', { ...barrier, mitigations: ['kiosk'] })).toEqual([
    '/mitigations rule/beyond-has-hand-over',
  ]);
  expect(checkRecord('Barrier', { ...barrier, mitigations: ['kiosk'] })).toEqual([]);
});

test('an entry is checked within a catalogue that does not hold it yet', () => {
  const [policy] = catalogue.policies;
  const policies = [{ ...policy, id: 'newer', supersedes: ['newest'] }] as never;
  const newest = { ...policy, id: 'newest', supersedes: ['newer'] };
  expect(checkRecord('Policy', newest, { catalogue: { policies } })).toMatchObject([
    { path: '/supersedes', code: 'rule/supersedes-no-circle' },
  ]);
});

describe('what is only shown to everyone', () => {
  const offered = (channel: string, subject: object) =>
    faults('FacilitationEvent', {
      ...helpOfferedExample,
      subject,
      offer: { ...helpOfferedExample.offer, channel },
    });
  const reported = (approach: string) =>
    faults('FacilitationEvent', {
      ...eventExamples['outcome-reported'],
      about: undefined,
      subject: pseudonym,
      approach,
    });

  test('is no offer to one patient, nor help that one reports of', () => {
    expect(offered('poster-display', pseudonym)).toEqual([
      '/offer/channel rule/passive-has-no-subject',
    ]);
    expect(reported('poster-display')).toEqual(['/approach rule/passive-has-no-subject']);
  });

  test('may be an offer to nobody, and what reaches one person may name them', () => {
    expect(offered('poster-display', { type: 'none' })).toEqual([]);
    expect(offered('tell-in-person', pseudonym)).toEqual([]);
    expect(reported('ad-hoc-help')).toEqual([]);
  });
});
