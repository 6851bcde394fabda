import * as fc from 'fast-check';
import * as s from '../schemas/index.js';
import {
  day,
  id,
  language,
  listOf,
  moment,
  momentsInOrder,
  ods,
  of,
  recordOf,
  schemaVersion,
  somebody,
  text,
  word,
  words,
} from './arbitrary-values.js';

// Records as they come, every optional field there or not. Each keeps its schema.

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
