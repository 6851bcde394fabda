import {
  type HelpOffered,
  HelpOfferedSchema,
} from '../../schemas/facilitation-event/help-offered.js';
import type { HelpOffer, HelpOfferReply } from '../../schemas/help-offer.js';
import { instant } from '../engine/codec.js';
import { recordId } from '../engine/coded.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { own, ownList } from '../engine/own.js';
import type { Communication } from '../engine/resources.js';
import { group } from '../engine/structure.js';
import type { Table } from '../engine/table.js';
import { asCommunication, placeShared } from './event.js';

const reply = (): Table<HelpOfferReply> => [
  own('way', 'offer-way'),
  own('accepted', 'offer-acceptance'),
  own('answeredAt', instant()),
];

const offer = (): Table<HelpOffer> => [
  own('id', recordId()),
  own('offeredAt', instant()),
  ownList('ways', 'offer-way'),
  own('answer', group(reply())),
];

const communication: Mapping<HelpOffered> = {
  Communication: () => [
    ...asCommunication<HelpOffered>('help-offered'),
    ...placeShared<HelpOffered>(),
    own('offer', group(offer())),
  ],
};

/** Writes an offer of help to one person as a Communication (UKCore-Communication). */
export const helpOfferedToCommunication = /* @__PURE__ */ writer<HelpOffered, Communication>(
  communication,
  'help-offered',
);

/** Reads an offer of help from a Communication. */
export const helpOfferedFromCommunication = /* @__PURE__ */ reader<HelpOffered>(
  HelpOfferedSchema,
  communication,
);
