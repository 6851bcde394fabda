import type { CampaignSent } from '../../schemas/facilitation-event/campaign-sent.js';
import { type HelpGiven, HelpGivenSchema } from '../../schemas/facilitation-event/help-given.js';
import type { FacilitationSetting } from '../../schemas/vocabulary.js';
import { day, instant } from '../engine/codec.js';
import {
  absentReason,
  BCP_47,
  coding,
  codingOrAbsence,
  concept,
  HL7,
  odsReference,
} from '../engine/coded.js';
import { always } from '../engine/holds.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { own } from '../engine/own.js';
import type { Communication, Encounter, Procedure } from '../engine/resources.js';
import { group, inside, list, one } from '../engine/structure.js';
import { derived, type Table } from '../engine/table.js';
import { asCommunication, eventKind, eventShared, placeShared } from './event.js';

/** What all three resources say in the same way. */
const shared = (): Table<HelpGiven> => [
  ...placeShared<HelpGiven>(),
  own('mode'),
  own('initiatedBy', 'initiator'),
  own('duration', codingOrAbsence('duration-band')),
  own('nonDigitalOffered', codingOrAbsence('non-digital-offered')),
  own('providerOrganisationType', 'stakeholder-type'),
  own('interpreterUsed'),
  own('followUpOn', day()),
  own('language', BCP_47),
  [
    'barriers',
    'reasonCode',
    list(
      group<HelpGiven['barriers'][number]>([
        ['barrier', 'coding', one(coding('barrier'))],
        own('source', 'barrier-source'),
      ]),
    ),
  ],
];

const procedure: Mapping<HelpGiven> = {
  Procedure: () => [
    ...eventShared<HelpGiven>(),
    ...shared(),
    ['', 'status', always('completed')],
    ['', 'category', always('help-given', eventKind())],
    ['occurredAt', 'performedDateTime', instant()],
    ['approach', 'code', concept('approach')],
    ['outcome', 'outcome', concept('help-outcome')],
    [
      '',
      'performer',
      one(
        group<HelpGiven>([
          ['providerRole', 'function', concept('stakeholder-type')],
          ['organisation', 'actor', odsReference()],
          // FHIR asks for an actor, who may be unknown.
          [
            '',
            'actor',
            derived<HelpGiven>(
              ({ providerRole, organisation }) =>
                providerRole && !organisation ? 'not-recorded' : undefined,
              inside('extension', absentReason()),
            ),
          ],
        ]),
      ),
    ],
  ],
};

/** Kinds of contact of HL7's ActCode. A place outside the surgery counts as ambulatory, too. */
const contactClasses: Partial<Record<FacilitationSetting, string>> = {
  phone: 'VR',
  online: 'VR',
  home: 'HH',
};

const encounter: Mapping<HelpGiven> = {
  Encounter: () => [
    ...eventShared<HelpGiven>(),
    ...shared(),
    ['', 'status', always('finished')],
    [
      '',
      'class',
      derived<HelpGiven>(
        ({ setting }) => contactClasses[setting] ?? 'AMB',
        coding(`${HL7}v3-ActCode`),
      ),
    ],
    ['occurredAt', 'period.start', instant()],
    ['approach', 'type', one(concept('approach'))],
    own('outcome', 'help-outcome'),
    ['providerRole', 'participant', one(inside('type', one(concept('stakeholder-type'))))],
    ['organisation', 'serviceProvider', odsReference()],
  ],
};

const communication: Mapping<HelpGiven> = {
  Communication: () => [
    ...asCommunication<HelpGiven>('help-given'),
    ...shared(),
    ['approach', 'topic', concept('approach')],
    own('outcome', 'help-outcome'),
    own('providerRole', 'stakeholder-type'),
  ],
};

/**
 * Writes help that one person got as a Procedure (UKCore-Procedure): the way to choose where nothing
 * else is agreed. A campaign, or help in passive mode, is about no one and is refused.
 */
export const helpGivenToProcedure = /* @__PURE__ */ writer<HelpGiven, Procedure, CampaignSent>(
  procedure,
  'help-given',
);

/** Reads help that one person got from a Procedure. */
export const helpGivenFromProcedure = /* @__PURE__ */ reader<HelpGiven>(HelpGivenSchema, procedure);

/** Writes help that one person got at a booked contact as an Encounter (UKCore-Encounter). */
export const helpGivenToEncounter = /* @__PURE__ */ writer<HelpGiven, Encounter, CampaignSent>(
  encounter,
  'help-given',
);

/** Reads help that one person got from an Encounter. */
export const helpGivenFromEncounter = /* @__PURE__ */ reader<HelpGiven>(HelpGivenSchema, encounter);

/** Writes help by a message to one person as a Communication (UKCore-Communication). */
export const helpGivenToCommunication = /* @__PURE__ */ writer<
  HelpGiven,
  Communication,
  CampaignSent
>(communication, 'help-given');

/** Reads help by a message to one person from a Communication. */
export const helpGivenFromCommunication = /* @__PURE__ */ reader<HelpGiven>(
  HelpGivenSchema,
  communication,
);
