import { type Referral, ReferralSchema } from '../../schemas/referral.js';
import type { ReferralStep } from '../../schemas/referral-progress.js';
import type { ReferralState } from '../../schemas/vocabulary.js';
import { type Codec, codec, instant } from '../engine/codec.js';
import { byIdentifier, concept, recordId } from '../engine/coded.js';
import { always, mustFollow, never, saying } from '../engine/holds.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { idEntry, own } from '../engine/own.js';
import { child } from '../engine/place.js';
import type { Bundle, ServiceRequest, Task } from '../engine/resources.js';
import { one } from '../engine/structure.js';
import { patientReference } from '../engine/subject.js';
import { derived } from '../engine/table.js';
import { historyEntry } from './history.js';

/** What a state of the kit is as the status of a Task (R4). */
const taskStatuses: Record<ReferralState, string> = {
  sent: 'requested',
  received: 'received',
  seen: 'in-progress',
  closed: 'completed',
  declined: 'rejected',
  'no-reply': 'failed',
};

/** What a state of the kit is as the status of a ServiceRequest (R4); the others leave it active. */
const requestStatuses: Partial<Record<ReferralState, string>> = {
  closed: 'completed',
  declined: 'revoked',
  'no-reply': 'revoked',
};

const last = ({ history }: Referral) => history[history.length - 1] as ReferralStep | undefined;

/**
 * The steps, and one more where a receiver moved the Task on: its status then says more than the kit's
 * own steps do, and `lastModified` says since when.
 */
function steps(): Codec {
  const [, , all] = historyEntry();
  const moment = instant();
  return codec(
    '',
    (history: never, at) => {
      const extension = all.to(history, at);
      return extension && { extension };
    },
    (place) => {
      const history = all.from(child(place, 'extension')) as ReferralStep[];
      const status = child(place, 'status');
      const state = Object.keys(taskStatuses).find(
        (name) => taskStatuses[name as ReferralState] === status?.value,
      ) as ReferralState | undefined;
      const sent = history.length === 0 && moment.from(child(place, 'authoredOn'));
      if (typeof sent === 'string') history.push({ state: 'sent', at: sent });
      const before = history[history.length - 1];
      if (!state || state === before?.state) return history;
      const at = moment.from(child(place, 'lastModified'));
      if (typeof at === 'string' && before && at >= before.at) history.push({ state, at });
      return history;
    },
  );
}

const status = (
  statuses: Partial<Record<ReferralState, string>>,
  apartFrom: string[],
  otherwise?: string,
) =>
  mustFollow<Referral>((record) => {
    const state = last(record)?.state;
    return (state && statuses[state]) ?? otherwise;
  }, apartFrom);

// The Task stands first: what the request says of its status follows from the steps.
const mapping: Mapping<Referral> = {
  Task: () => [
    idEntry(),
    ['history', '', steps()],
    ['', 'status', status(taskStatuses, ['accepted', 'ready'])],
    // The kit's own word for where it stands; a Task has fewer.
    [
      '',
      'businessStatus',
      derived<Referral>((record) => last(record)?.state, concept('referral-state')),
    ],
    ['', 'intent', always('order')],
    ['', 'code', derived(() => 'fulfill', concept('http://hl7.org/fhir/CodeSystem/task-code'))],
    ['', 'code', never(saying(/"(abort|suspend)"/))],
    ['id', 'focus', byIdentifier('ServiceRequest', recordId())],
    ['subject', 'for', patientReference()],
    ['', 'authoredOn', derived<Referral>(({ history }) => history[0]?.at)],
    ['', 'lastModified', derived<Referral>((record) => last(record)?.at)],
  ],
  ServiceRequest: () => [
    idEntry(),
    // A receiver moves the Task on, and may leave the request as it was.
    ['', 'status', status(requestStatuses, ['active'], 'active')],
    ['', 'intent', always('order')],
    ['', 'doNotPerform', never(saying(/true/))],
    ['kind', 'category', one(concept('referral-kind'))],
    ['to', 'code', concept('referral-target')],
    ['subject', 'subject', patientReference()],
    ['', 'authoredOn', derived<Referral>(({ history }) => history[0]?.at)],
    ['barrier', 'reasonCode', one(concept('barrier'))],
    own('remit'),
    own('consent', 'referral-consent'),
    own('closedReason'),
  ],
};

/**
 * Writes a referral as a Bundle of type `collection`: a Task (where it stands; UKCore-Task) and a
 * ServiceRequest (what was asked for; UKCore-ServiceRequest). Where to is
 * `communityServiceToHealthcareService`.
 */
export const referralToBundle = /* @__PURE__ */ writer<Referral, Bundle<Task | ServiceRequest>>(
  mapping,
);

/** Reads a referral from a Bundle that holds a Task and a ServiceRequest, in any order. */
export const referralFromBundle = /* @__PURE__ */ reader<Referral>(ReferralSchema, mapping);
