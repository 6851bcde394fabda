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
} from './common.js';
import {
  type ReferralConsent,
  type ReferralKind,
  type ReferralState,
  type Remit,
  referralConsents,
  referralKinds,
  referralStates,
  remits,
} from './vocabulary.js';

/** A state that a hand-over reached. */
export interface ReferralStep {
  state: ReferralState;
  at: Instant;
}

/** A hand-over to help elsewhere and what became of it, whoever it is about. */
export interface ReferralProgress {
  /** Stays the same in every later event and record of this hand-over. */
  id: EventId;
  kind: ReferralKind;
  /** The barrier that it is for, and whether health care could remove it. */
  barrier?: CatalogueId | undefined;
  remit?: Remit | undefined;
  /** The approach or service that the person was handed to. */
  to: CatalogueId;
  /** Did the person agree that their details are passed on? A signpost passes nothing on. */
  consent: ReferralConsent;
  /** States reached, in order; the last is where it stands. */
  history: ReferralStep[];
}

export const referralRules: readonly RecordRule<
  Pick<ReferralProgress, 'kind' | 'consent' | 'history'>
>[] = [
  {
    id: 'warm-referral-has-consent',
    description: 'A warm referral passes details on, so the person has agreed to it.',
    field: 'consent',
    holds: ({ kind, consent }) => kind !== 'warm-referral' || consent === 'given',
  },
  {
    id: 'begins-with-sent',
    description:
      'Sent is the first state and no other, nothing follows closed, and all stand in the order of time.',
    field: 'history',
    holds: ({ history }) =>
      history.length > 0 &&
      history.every(
        ({ state }, index) =>
          (state === 'sent') === (index === 0) && (state !== 'closed' || !history[index + 1]),
      ) &&
      inOrderOfTime(history),
  },
];

/** The fields of a hand-over, for its own record and for the event that tells of it. */
export const referralProgressEntries = {
  id: EventIdSchema,
  kind: v.picklist(referralKinds),
  barrier: v.optional(CatalogueIdSchema),
  remit: v.optional(v.picklist(remits)),
  to: CatalogueIdSchema,
  consent: v.picklist(referralConsents),
  history: v.array(v.strictObject({ state: v.picklist(referralStates), at: InstantSchema })),
};

export const ReferralProgressSchema = withRules(
  v.strictObject(referralProgressEntries),
  referralRules,
);
