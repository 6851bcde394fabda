import { type HandedOver, HandedOverSchema } from '../../schemas/facilitation-event/handed-over.js';
import type { ReferralProgress } from '../../schemas/referral-progress.js';
import { codingOrAbsence, recordId } from '../engine/coded.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { own, ownList } from '../engine/own.js';
import type { Communication } from '../engine/resources.js';
import { group } from '../engine/structure.js';
import type { Table } from '../engine/table.js';
import { asCommunication } from './event.js';
import { historyEntry } from './history.js';

const progress = (): Table<ReferralProgress> => [
  own('id', recordId()),
  own('kind', 'referral-kind'),
  own('barrier'),
  own('remit'),
  own('to', 'referral-target'),
  own('consent', 'referral-consent'),
  historyEntry(),
];

const communication: Mapping<HandedOver> = {
  Communication: () => [
    ...asCommunication<HandedOver>('handed-over'),
    ownList('services', 'digital-service'),
    own('referral', group(progress())),
    own('nonDigitalOffered', codingOrAbsence('non-digital-offered')),
  ],
};

/**
 * Writes that one person was handed over to help elsewhere, and what had become of it by then, as a
 * Communication (UKCore-Communication): it tells of the hand-over and orders nothing. The order itself is
 * a referral, which `referralToBundle` writes.
 */
export const handedOverToCommunication = /* @__PURE__ */ writer<HandedOver, Communication>(
  communication,
  'handed-over',
);

/** Reads that a person was handed over from a Communication. */
export const handedOverFromCommunication = /* @__PURE__ */ reader<HandedOver>(
  HandedOverSchema,
  communication,
);
