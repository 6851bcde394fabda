import * as fc from 'fast-check';
import { holdsNhsNumber } from '../identifiers/nhs-number.js';
import { acceptanceOf } from '../rules/acceptance.js';
import { barrierSourceOf } from '../rules/barrier-source.js';
import * as s from '../schemas/index.js';
import { exampleId } from './fixtures.js';

// Records as they come, every optional field there or not. Each keeps its schema.

const id = fc.nat({ max: 0xffff }).map(exampleId);
const word = fc.stringMatching(/^[a-z]{1,9}(-[a-z0-9]{1,5}){0,2}$/);
const words = fc.array(word, { maxLength: 3 });
const moment = fc
  .date({
    min: new Date('2000-01-01T00:00:00.000Z'),
    max: new Date('2099-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());
const day = moment.map((text) => text.slice(0, 10));
const language = fc.constantFrom('en', 'cy', 'bfi', 'pa-Arab', 'en-GB', 'zh-Hant-HK', 'es-419');
const ods = fc.stringMatching(/^[A-TV-Y][0-9]{5}$/);
const text = fc
  .string({ minLength: 1, maxLength: 60 })
  .filter((words) => words.trim() !== '' && !/<[a-z/!?]/i.test(words) && !holdsNhsNumber(words));
const key = fc.stringMatching(/^[\w.:~-]{1,40}$/).filter((found) => !holdsNhsNumber(found));
const extensions = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text, { maxKeys: 2 });

const of = <const T extends readonly unknown[]>(list: T): fc.Arbitrary<T[number]> =>
  fc.constantFrom(...list);
const listOf = <const T extends readonly unknown[]>(list: T): fc.Arbitrary<T[number][]> =>
  fc.array(of(list), { maxLength: 3 });

/** A record whose fields named as optional may be left out. */
function recordOf<T extends object>(
  fields: { [F in keyof T]-?: fc.Arbitrary<NonNullable<T[F]>> },
  optional: readonly (keyof T & string)[] = [],
): fc.Arbitrary<T> {
  const required = Object.keys(fields).filter((field) => !optional.some((name) => name === field));
  return fc.record(fields, { requiredKeys: required as never, noNullPrototype: true }) as never;
}

const somebody: fc.Arbitrary<s.Subject> = fc.oneof(
  key.map((pseudonym) => ({ type: 'pseudonym' as const, pseudonym })),
  key.map((reference) => ({ type: 'host-reference' as const, reference })),
);
const schemaVersion = fc.constant(1 as const);
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

/** Moments in order, the first first. */
const momentsInOrder = fc
  .array(moment, { minLength: 1, maxLength: 4 })
  .map((moments) => [...moments].sort());

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
  },
  [...eventOptional, 'initiatedBy', 'providerRole', 'followUpOn', 'language'],
).map((event) => (event.providerRole ? event : { ...event, mode: 'ad-hoc' as const }));

export const helpOffereds: fc.Arbitrary<s.HelpOffered> = recordOf<s.HelpOffered>(
  {
    ...eventBase,
    kind: fc.constant('help-offered'),
    setting: of(s.facilitationSettings),
    services: words,
    offer: fc
      .record({ id, moments: momentsInOrder, ways: fc.shuffledSubarray([...s.helpOfferAnswers]) })
      .map(({ id: offer, moments, ways: some }) => {
        const ways: s.HelpOfferAnswer[] = some.includes('not-online')
          ? some
          : [...some, 'not-online'];
        const way = ways[0] ?? 'not-online';
        const [offeredAt = '', answeredAt] = moments;
        const answer = answeredAt && { answer: { way, accepted: acceptanceOf(way), answeredAt } };
        return { id: offer, offeredAt, ways, ...answer };
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

export const supportNeeds = recordOf<s.SupportNeed>(
  {
    id,
    schemaVersion,
    subject: somebody,
    type: of(s.needTypes),
    need: word,
    statedBy: of(s.barrierSources),
    steps: momentsInOrder.chain((moments) =>
      fc.tuple(
        ...moments.map((at) =>
          recordOf<s.NeedStep>({ stage: of(s.needStages), at: fc.constant(at), byRole: word }, [
            'byRole',
          ]),
        ),
      ),
    ),
    sharing: of(['agreed', 'refused', 'not-asked']),
    reviewDueOn: day,
  },
  ['reviewDueOn'],
).map((need) =>
  need.steps.some(({ stage }) => stage === 'share')
    ? { ...need, sharing: 'agreed' as const }
    : need,
);

export const communicationPreferences = recordOf<s.CommunicationPreference>({
  id,
  schemaVersion,
  subject: somebody,
  statedAt: moment,
  methods: listOf(s.contactMethods),
  formats: listOf(s.resourceFormats),
  languages: fc.array(language, { maxLength: 3 }),
  interpreter: of(['needed', 'not-needed', 'not-asked']),
  safeToLeaveMessage: of(['yes', 'no', 'not-asked']),
});

export const referrals = recordOf<s.Referral>(
  {
    id,
    schemaVersion,
    subject: somebody,
    kind: of(s.referralKinds),
    barrier: word,
    remit: of(s.remits),
    to: word,
    consent: of(s.referralConsents),
    history: momentsInOrder.chain(([first = '', ...later]) =>
      fc.tuple(
        fc.constant<s.ReferralStep>({ state: 'sent', at: first }),
        ...later.map((at) =>
          recordOf<s.ReferralStep>({ state: of(s.referralStates), at: fc.constant(at) }),
        ),
      ),
    ),
  },
  ['barrier', 'remit'],
).map((referral) =>
  referral.kind === 'warm-referral' ? { ...referral, consent: 'given' as const } : referral,
);

export const consents = recordOf<s.Consent>(
  {
    id,
    schemaVersion,
    subject: somebody,
    purpose: word,
    decision: of(['agreed', 'refused']),
    decidedAt: moment,
    withdrawnAt: moment,
  },
  ['withdrawnAt'],
).filter(
  ({ decision, decidedAt, withdrawnAt }) =>
    !withdrawnAt || (decision === 'agreed' && withdrawnAt >= decidedAt),
);

export const trustedPersonLinks = recordOf<s.TrustedPersonLink>(
  {
    id,
    schemaVersion,
    subject: somebody,
    trustedPerson: somebody,
    basis: of(s.trustedPersonBases),
    scope: fc.array(of(s.trustedPersonScopes), { minLength: 1, maxLength: 4 }),
    grantedAt: moment,
    grantedByRole: word,
    reviewDueOn: day,
    revokedAt: moment,
  },
  ['reviewDueOn', 'revokedAt'],
).filter(({ grantedAt, revokedAt }) => !revokedAt || revokedAt >= grantedAt);

export const organisations = recordOf<s.Organisation>(
  {
    id,
    schemaVersion,
    type: word,
    name: text,
    odsCode: ods,
    parent: id,
    validFrom: day,
    validTo: day,
    successor: id,
  },
  ['odsCode', 'parent', 'validFrom', 'validTo', 'successor'],
);

export const stakeholders = recordOf<s.Stakeholder>(
  {
    id,
    schemaVersion,
    level: of(s.stakeholderLevels),
    type: word,
    organisation: ods,
    viewOnResponsibility: listOf(s.responsibilityViews),
    priorityGroups: words,
    barriersNamed: words,
    source: word,
  },
  ['organisation', 'source'],
);

export const questionnaireResponses = recordOf<s.QuestionnaireResponse>({
  id,
  schemaVersion,
  subject: somebody,
  questionnaire: recordOf<s.QuestionnaireReference>({
    id: word,
    version: fc.integer({ min: 1, max: 9999 }),
  }),
  answeredBy: of(s.respondents),
  completedAt: moment,
  answers: fc.array(fc.record({ question: word, chosen: words }, { noNullPrototype: true }), {
    maxLength: 3,
  }),
  skipped: words,
});

const questions: fc.Arbitrary<s.Question> = fc
  .record({
    id: word,
    choose: of(['one', 'several']),
    options: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
  })
  .chain((question) =>
    fc.shuffledSubarray(question.options).map((exclusive) => ({ ...question, exclusive })),
  );

export const questionnaires: fc.Arbitrary<s.Questionnaire> = fc
  .record({
    id: word,
    version: fc.integer({ min: 1, max: 9999 }),
    questions: fc.uniqueArray(questions, {
      minLength: 1,
      maxLength: 4,
      selector: (question) => question.id,
    }),
    branches: fc.boolean(),
  })
  .map(({ branches, ...questionnaire }) => ({
    ...questionnaire,
    questions: questionnaire.questions.map((question, index, all) => {
      const earlier = all[index - 1];
      return branches && earlier
        ? { ...question, onlyAfter: { question: earlier.id, options: earlier.options.slice(0, 2) } }
        : question;
    }),
  }));

const phone = recordOf<s.ServicePhone>(
  {
    number: fc.stringMatching(/^0[1-9]{3} [1-9]{6}$/),
    extension: fc.stringMatching(/^\d{1,4}$/),
    note: text,
  },
  ['extension', 'note'],
).filter(({ number, extension }) => !holdsNhsNumber(number) && !holdsNhsNumber(extension ?? ''));

const opening = recordOf<s.ServiceOpening>(
  {
    text,
    frequency: of(['weekly', 'monthly']),
    interval: fc.integer({ min: 1, max: 9 }),
    startsOn: day,
    days: fc.constant(['MO', 'TH']),
    opensAt: fc.constant('09:30'),
    closesAt: fc.constant('17:00'),
    validFrom: day,
    validTo: day,
  },
  ['frequency', 'interval', 'startsOn', 'days', 'opensAt', 'closesAt', 'validFrom', 'validTo'],
);

const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 2 });

export const communityServices = recordOf<s.CommunityService>(
  {
    id: fc.stringMatching(/^[a-z0-9/#.-]{1,30}$/).filter((found) => !holdsNhsNumber(found)),
    schemaVersion,
    name: text,
    status: of(s.serviceStatuses),
    description: text,
    alert: text,
    organisation: text,
    url: fc.constant('https://service.example/a?b=c#d'),
    email: fc.constant('help@service.example'),
    phones: some(phone),
    places: some(fc.record({ name: text }, { noNullPrototype: true })),
    areasServed: some(text),
    languages: some(language),
    languageNames: some(text),
    costs: some(fc.record({ text }, { noNullPrototype: true })),
    openingTimes: some(opening),
    topics: some(
      recordOf<s.ServiceTopic>({ name: text, code: text, taxonomy: text }, ['code', 'taxonomy']),
    ),
    minimumAge: fc.integer({ min: 0, max: 150 }),
    maximumAge: fc.integer({ min: 0, max: 150 }),
    freshness: recordOf<s.CommunityService['freshness']>({ assuredOn: day, modifiedAt: moment }, [
      'assuredOn',
      'modifiedAt',
    ]),
    source: fc.record({ entryId: fc.constant('entry-1') }, { noNullPrototype: true }),
    extensions,
  },
  [
    'description',
    'alert',
    'organisation',
    'url',
    'email',
    'phones',
    'places',
    'areasServed',
    'languages',
    'languageNames',
    'costs',
    'openingTimes',
    'topics',
    'minimumAge',
    'maximumAge',
    'source',
    'extensions',
  ],
);
