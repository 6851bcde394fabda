import * as v from 'valibot';
import { inOrderOfTime } from '../rules/in-order-of-time.js';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type EventId,
  EventIdSchema,
  type Instant,
  InstantSchema,
  SCHEMA_VERSION,
  type Subject,
  SubjectSchema,
} from './common.js';
import {
  type ReferralKind,
  type ReferralState,
  referralKinds,
  referralStates,
} from './record-vocabulary.js';
import { type Remit, remits } from './vocabulary.js';

/** A state that a hand-over reached. */
export interface ReferralStep {
  state: ReferralState;
  at: Instant;
}

/** A person was handed on to help elsewhere, and what became of it. */
export interface Referral {
  id: EventId;
  schemaVersion: 1;
  subject: Subject;
  kind: ReferralKind;
  /** The barrier that it is for, and whether health care could remove it. */
  barrier?: CatalogueId | undefined;
  remit?: Remit | undefined;
  /** The approach or service that the person was handed to. */
  to: CatalogueId;
  /** Did the person agree that their details are passed on? A signpost passes nothing on. */
  consent: 'given' | 'refused' | 'not-needed';
  /** States reached, in order; the last is where it stands. */
  history: ReferralStep[];
}

export const referralRules: readonly RecordRule<Referral>[] = [
  {
    id: 'warm-referral-has-consent',
    description: 'A warm referral passes details on, so the person has agreed to it.',
    field: 'consent',
    holds: ({ kind, consent }) => kind !== 'warm-referral' || consent === 'given',
  },
  {
    id: 'begins-with-sent',
    description: 'The first state is sent, and the states stand in the order of time.',
    field: 'history',
    holds: ({ history }) => history[0]?.state === 'sent' && inOrderOfTime(history),
  },
];

export const ReferralSchema = withRules(
  v.strictObject({
    id: EventIdSchema,
    schemaVersion: v.literal(SCHEMA_VERSION),
    subject: SubjectSchema,
    kind: v.picklist(referralKinds),
    barrier: v.optional(CatalogueIdSchema),
    remit: v.optional(v.picklist(remits)),
    to: CatalogueIdSchema,
    consent: v.picklist(['given', 'refused', 'not-needed']),
    history: v.pipe(
      v.array(v.strictObject({ state: v.picklist(referralStates), at: InstantSchema })),
      v.minLength(1),
    ),
  }),
  referralRules,
);
