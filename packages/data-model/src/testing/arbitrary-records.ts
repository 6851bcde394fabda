import * as fc from 'fast-check';
import * as s from '../schemas/index.js';
import {
  day,
  id,
  keptRecordOf,
  language,
  listOf,
  moment,
  momentsInOrder,
  ods,
  of,
  recordOf,
  somebody,
  text,
  word,
  words,
} from './arbitrary-values.js';

// Records as they come, every optional field there or not. Each keeps its schema.

export const supportNeeds = keptRecordOf<s.SupportNeed>(
  {
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
    metBy: word,
    validTo: day,
    reviewDueOn: day,
  },
  ['metBy', 'validTo', 'reviewDueOn'],
).map((need) =>
  need.steps.some(({ stage }) => stage === 'share')
    ? { ...need, sharing: 'agreed' as const }
    : need,
);

export const communicationPreferences = keptRecordOf<s.CommunicationPreference>(
  {
    subject: somebody,
    statedAt: moment,
    methods: listOf(s.contactMethods),
    formats: listOf(s.resourceFormats),
    languages: fc.array(language, { maxLength: 3 }),
    interpreter: of(['needed', 'not-needed', 'not-asked']),
    safeToLeaveMessage: of(['yes', 'no', 'not-asked']),
    times: listOf(s.contactTimes),
  },
  ['times'],
);

const laterStates = s.referralStates.filter((state) => state !== 'sent' && state !== 'closed');

const progress = {
  kind: of(s.referralKinds),
  barrier: word,
  remit: of(s.remits),
  to: word,
  consent: of(s.referralConsents),
  history: momentsInOrder.chain(([first = '', ...later]) =>
    fc.tuple(
      fc.constant<s.ReferralStep>({ state: 'sent', at: first }),
      ...later.map((at) =>
        recordOf<s.ReferralStep>({ state: of(laterStates), at: fc.constant(at) }),
      ),
    ),
  ),
};

/** A warm referral passes details on, so the person has agreed to it. */
function agreed<TReferral extends s.ReferralProgress>(referral: TReferral): TReferral {
  return referral.kind === 'warm-referral' ? { ...referral, consent: 'given' } : referral;
}

export const referralProgresses = recordOf<s.ReferralProgress>({ id, ...progress }, [
  'barrier',
  'remit',
]).map(agreed);

export const referrals = keptRecordOf<s.Referral>(
  {
    ...progress,
    subject: somebody,
    capacity: of(s.referralCapacities),
    closedReason: of(s.referralEndings),
  },
  ['barrier', 'remit', 'capacity', 'closedReason'],
).map(({ closedReason, ...referral }) => {
  const ended = closedReason && { at: referral.history.at(-1)?.at ?? '', state: 'closed' as const };
  return {
    ...agreed(referral),
    ...(ended && { closedReason, history: [...referral.history, ended] }),
  };
});

export const consents = keptRecordOf<s.Consent>(
  {
    subject: somebody,
    purpose: word,
    decision: of(['agreed', 'refused']),
    decidedAt: moment,
    withdrawnAt: moment,
    basis: of(s.trustedPersonBases),
    givenBy: of(['patient', 'trusted-person']),
  },
  ['withdrawnAt', 'basis', 'givenBy'],
).filter(
  ({ decision, decidedAt, withdrawnAt }) =>
    !withdrawnAt || (decision === 'agreed' && withdrawnAt >= decidedAt),
);

export const trustedPersonLinks = keptRecordOf<s.TrustedPersonLink>(
  {
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
).filter(
  ({ grantedAt, revokedAt, subject, trustedPerson }) =>
    (!revokedAt || revokedAt >= grantedAt) &&
    JSON.stringify(subject) !== JSON.stringify(trustedPerson),
);

export const organisations = keptRecordOf<s.Organisation>(
  {
    type: word,
    name: text,
    odsCode: ods,
    parent: id,
    validFrom: day,
    validTo: day,
    successor: id,
  },
  ['odsCode', 'parent', 'validFrom', 'validTo', 'successor'],
).filter(
  ({ id: own, parent, successor, validFrom, validTo }) =>
    parent !== own && successor !== own && (!validFrom || !validTo || validFrom <= validTo),
);

export const stakeholders = keptRecordOf<s.Stakeholder>(
  {
    level: of(s.stakeholderLevels),
    type: word,
    organisation: ods,
    viewOnResponsibility: listOf(s.responsibilityViews),
    priorityGroups: words,
    barriersNamed: words,
    driversNamed: words,
    asks: words,
    interest: of(s.roughAmounts),
    influence: of(s.roughAmounts),
    source: word,
  },
  ['organisation', 'driversNamed', 'asks', 'interest', 'influence', 'source'],
);
