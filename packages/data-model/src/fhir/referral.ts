import { type Referral, ReferralSchema } from '../schemas/referral.js';
import type { ReferralStep } from '../schemas/referral-progress.js';
import type { ReferralState } from '../schemas/vocabulary.js';
import { type Codec, codec, instant } from './codec.js';
import { concept, logical, recordId } from './coded.js';
import { type FromFhirOptions, type Mapping, read, type ToFhirOptions, write } from './mapping.js';
import { idEntry, own, ownList } from './own.js';
import { child, type Place } from './place.js';
import type { Bundle, ServiceRequest, Task } from './resources.js';
import type { FromFhirResult, ToFhirResult } from './result.js';
import { group, one } from './structure.js';
import { patientReference } from './subject.js';
import { always, derived } from './table.js';

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
  const [, , all] = ownList(
    'history',
    group<ReferralStep>([own('state', 'referral-state'), own('at', instant())]),
  );
  const moment = instant();
  return codec(
    '',
    (history: never, at) => ({ extension: all.to(history, at) }),
    (place) => {
      const history = all.from(child(place, 'extension')) as ReferralStep[];
      const status = child(place, 'status');
      const state = Object.keys(taskStatuses).find(
        (name) => taskStatuses[name as ReferralState] === status?.value,
      ) as ReferralState | undefined;
      const sent = moment.from(history.length > 0 ? undefined : child(place, 'authoredOn'));
      if (typeof sent === 'string') history.push({ state: 'sent', at: sent });
      const before = history[history.length - 1];
      if (!state || state === before?.state) return history;
      const at = moment.from(child(place, 'lastModified'));
      if (typeof at === 'string' && before && at >= before.at) history.push({ state, at });
      return history;
    },
  );
}

const status = (statuses: Partial<Record<ReferralState, string>>, otherwise?: string) =>
  derived<Referral>((record) => {
    const state = last(record)?.state;
    return (state && statuses[state]) ?? otherwise;
  });

// The Task stands first: what the request says of its status follows from the steps.
const mapping: Mapping<Referral> = {
  constants: { schemaVersion: 1 },
  aboutPatient: true,
  parts: [
    {
      type: 'Task',
      table: () => [
        idEntry(),
        ['history', '', steps()],
        ['', 'status', status(taskStatuses)],
        ['', 'businessStatus', derived<Referral>(businessStatus)],
        ['', 'intent', always('order')],
        ['', 'code', derived(() => fulfil)],
        ['id', 'focus', logical('ServiceRequest', recordId())],
        ['subject', 'for', patientReference()],
        ['', 'authoredOn', derived<Referral>(({ history }) => history[0]?.at)],
        ['', 'lastModified', derived<Referral>((record) => last(record)?.at)],
      ],
    },
    {
      type: 'ServiceRequest',
      table: () => [
        idEntry(),
        ['', 'status', status(requestStatuses, 'active')],
        ['', 'intent', always('order')],
        ['kind', 'category', one(concept('referral-kind'))],
        ['to', 'code', concept('referral-target')],
        ['subject', 'subject', patientReference()],
        ['', 'authoredOn', derived<Referral>(({ history }) => history[0]?.at)],
        ['barrier', 'reasonCode', one(concept('barrier'))],
        own('remit'),
        own('consent', 'referral-consent'),
      ],
    },
  ],
};

/** The kit's own word for where it stands; a Task has fewer. */
function businessStatus(record: Referral, at: Place): unknown {
  const state = last(record)?.state;
  return state && concept('referral-state').to(state as never, at);
}

const fulfil = {
  coding: [{ system: 'http://hl7.org/fhir/CodeSystem/task-code', code: 'fulfill' }],
};

/**
 * Writes a referral as a Bundle of type `collection`: a Task (where it stands; UKCore-Task) and a
 * ServiceRequest (what was asked for; UKCore-ServiceRequest). Where to is
 * `communityServiceToHealthcareService`.
 */
export function referralToBundle(
  referral: Referral,
  options?: ToFhirOptions,
): ToFhirResult<Bundle<Task | ServiceRequest>> {
  return write(mapping, referral, options);
}

/** Reads a referral from a Bundle that holds a Task and a ServiceRequest, in any order. */
export function referralFromBundle(
  input: unknown,
  options?: FromFhirOptions<Referral>,
): FromFhirResult<Referral> {
  return read(ReferralSchema, mapping, input, options);
}
