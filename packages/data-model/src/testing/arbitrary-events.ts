import * as fc from 'fast-check';
import { acceptanceOf } from '../rules/acceptance.js';
import { barrierSourceOf } from '../rules/barrier-source.js';
import * as s from '../schemas/index.js';
import { referralProgresses } from './arbitrary-records.js';
import {
  day,
  extensions,
  id,
  language,
  moment,
  momentsInOrder,
  ods,
  of,
  recordOf,
  schemaVersion,
  somebody,
  word,
  words,
} from './arbitrary-values.js';

// Events as they come, every optional field there or not. Each keeps its schema.

const eventBase = {
  id,
  schemaVersion,
  occurredAt: moment,
  organisation: ods,
  recordedByRole: word,
  extensions,
  subject: somebody,
};
const eventOptional = ['organisation', 'recordedByRole', 'extensions'] as const;

export const helpGivens = recordOf<s.HelpGiven>(
  {
    ...eventBase,
    kind: fc.constant('help-given'),
    setting: of(s.facilitationSettings),
    approach: word,
    mode: of(['active', 'ad-hoc']),
    initiatedBy: of(s.initiators),
    providerRole: word,
    services: words,
    barriers: fc.array(
      recordOf<s.ReportedBarrier>({ barrier: word, source: of(s.barrierSources) }),
      {
        maxLength: 3,
      },
    ),
    duration: of(s.durationBands),
    outcome: of(s.helpOutcomes),
    nonDigitalOffered: of(s.nonDigitalOfferedValues),
    followUpOn: day,
    language,
    providerOrganisationType: word,
    interpreterUsed: of(['yes', 'no']),
    consent: id,
    safeguardingConcern: fc.constant(true),
  },
  [
    ...eventOptional,
    'initiatedBy',
    'providerRole',
    'followUpOn',
    'language',
    'providerOrganisationType',
    'interpreterUsed',
    'consent',
    'safeguardingConcern',
  ],
).map((event) => (event.providerRole ? event : { ...event, mode: 'ad-hoc' as const }));

export const helpOffereds: fc.Arbitrary<s.HelpOffered> = recordOf<s.HelpOffered>(
  {
    ...eventBase,
    kind: fc.constant('help-offered'),
    setting: of(s.facilitationSettings),
    services: words,
    offer: fc
      .record({
        id,
        moments: momentsInOrder,
        ways: fc.shuffledSubarray([...s.helpOfferAnswers]),
        more: fc.boolean(),
      })
      .map(({ id: offer, moments, ways: some, more }) => {
        const ways: s.HelpOfferAnswer[] = some.includes('not-online')
          ? some
          : [...some, 'not-online'];
        const way = ways[0] ?? 'not-online';
        const [offeredAt = '', answeredAt] = moments;
        const answer = answeredAt && { answer: { way, accepted: acceptanceOf(way), answeredAt } };
        return {
          id: offer,
          offeredAt,
          ways,
          ...answer,
          ...(more && { channel: 'tell-in-person' }),
        };
      }),
  },
  eventOptional,
);

export const needsRecordeds = recordOf<s.NeedsRecorded>(
  {
    ...eventBase,
    kind: fc.constant('needs-recorded'),
    questionnaire: recordOf<s.QuestionnaireReference>({
      id: word,
      version: fc.integer({ min: 1, max: 9999 }),
    }),
    answeredBy: of(s.respondents),
    barriers: fc.array(
      recordOf<s.ReportedBarrier>({ barrier: word, source: of(s.barrierSources) }),
      {
        maxLength: 3,
      },
    ),
    skipped: words,
    suggested: words,
    nonDigitalOffered: of(s.nonDigitalOfferedValues),
  },
  eventOptional,
).map((event) => ({
  ...event,
  barriers: event.barriers.map(({ barrier }) => ({
    barrier,
    source: barrierSourceOf(event.answeredBy),
  })),
}));

export const handedOvers = recordOf<s.HandedOver>(
  {
    ...eventBase,
    kind: fc.constant('handed-over'),
    services: words,
    referral: referralProgresses,
    nonDigitalOffered: of(s.nonDigitalOfferedValues),
  },
  eventOptional,
);

export const outcomesReported = recordOf<s.OutcomeReported>(
  {
    ...eventBase,
    kind: fc.constant('outcome-reported'),
    about: id,
    approach: word,
    services: words,
    reportedBy: of(s.respondents),
    helped: of(s.helpedAnswers),
    otherContact: of(s.otherContacts),
  },
  [...eventOptional, 'about', 'approach'],
);
