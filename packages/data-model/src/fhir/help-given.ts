import type { CampaignSent } from '../schemas/facilitation-event/campaign-sent.js';
import { type HelpGiven, HelpGivenSchema } from '../schemas/facilitation-event/help-given.js';
import type { FacilitationSetting } from '../schemas/vocabulary.js';
import { day, instant } from './codec.js';
import { BCP_47, coding, concept, HL7, odsReference, unknown } from './coded.js';
import { eventKind, eventShared, placeShared } from './event.js';
import {
  type FromFhirOptions,
  type Mapping,
  once,
  read,
  type ToFhirOptions,
  write,
} from './mapping.js';
import { own } from './own.js';
import type { ResourceType } from './profiles.js';
import type { Communication, Encounter, Procedure } from './resources.js';
import type { FromFhirResult, ToFhirResult } from './result.js';
import { group, list, one } from './structure.js';
import { always, derived, type Table } from './table.js';

/** What all three resources say in the same way. */
const shared = (): Table<HelpGiven> => [
  ...eventShared<HelpGiven>(),
  ...placeShared<HelpGiven>(),
  own('mode'),
  own('initiatedBy', 'initiator'),
  own('duration', 'duration-band'),
  own('nonDigitalOffered'),
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

function mappingTo(type: ResourceType, table: () => Table<HelpGiven>): Mapping<HelpGiven> {
  return {
    constants: { schemaVersion: 1, kind: 'help-given' },
    absent: { barriers: [], services: [] },
    aboutPatient: true,
    parts: [{ type, table: () => [...shared(), ...table()] }],
  };
}

const procedure = /* @__PURE__ */ once(() =>
  mappingTo('Procedure', () => [
    ['', 'status', always('completed')],
    ['', 'category', always('help-given', eventKind())],
    ['occurredAt', 'performedDateTime', instant()],
    ['approach', 'code', concept('approach')],
    ['outcome', 'outcome', concept('help-outcome')],
    [
      '*',
      'performer',
      one(
        group<HelpGiven>([
          ['providerRole', 'function', concept('stakeholder-type')],
          ['organisation', 'actor', odsReference()],
          ['', 'actor', unknown()],
        ]),
      ),
    ],
  ]),
);

/** Kinds of contact of HL7's ActCode. A place outside the surgery counts as ambulatory, too. */
const contactClasses: Partial<Record<FacilitationSetting, string>> = {
  phone: 'VR',
  online: 'VR',
  home: 'HH',
};

const encounter = /* @__PURE__ */ once(() =>
  mappingTo('Encounter', () => [
    ['', 'status', always('finished')],
    [
      '',
      'class',
      derived<HelpGiven>(({ setting }) => ({
        system: `${HL7}v3-ActCode`,
        code: contactClasses[setting] ?? 'AMB',
      })),
    ],
    ['occurredAt', 'period.start', instant()],
    ['approach', 'type', one(concept('approach'))],
    own('outcome', 'help-outcome'),
    [
      '*',
      'participant',
      one(group<HelpGiven>([['providerRole', 'type', one(concept('stakeholder-type'))]])),
    ],
    ['organisation', 'serviceProvider', odsReference()],
  ]),
);

const communication = /* @__PURE__ */ once(() =>
  mappingTo('Communication', () => [
    ['', 'status', always('completed')],
    ['', 'category', always('help-given', one(eventKind()))],
    ['occurredAt', 'sent', instant()],
    ['approach', 'topic', concept('approach')],
    own('outcome', 'help-outcome'),
    own('providerRole', 'stakeholder-type'),
    ['organisation', 'sender', odsReference()],
  ]),
);

/**
 * Writes help that one person got as a Procedure (UKCore-Procedure): the way to choose where nothing
 * else is agreed. A campaign, or help by a passive approach, is about no one and is refused.
 */
export function helpGivenToProcedure(
  event: HelpGiven | CampaignSent,
  options?: ToFhirOptions,
): ToFhirResult<Procedure> {
  return write(procedure(), event as HelpGiven, options);
}

/** Reads help that one person got from a Procedure. */
export function helpGivenFromProcedure(
  input: unknown,
  options?: FromFhirOptions<HelpGiven>,
): FromFhirResult<HelpGiven> {
  return read(HelpGivenSchema, procedure(), input, options);
}

/** Writes help that one person got at a booked contact as an Encounter (UKCore-Encounter). */
export function helpGivenToEncounter(
  event: HelpGiven | CampaignSent,
  options?: ToFhirOptions,
): ToFhirResult<Encounter> {
  return write(encounter(), event as HelpGiven, options);
}

/** Reads help that one person got from an Encounter. */
export function helpGivenFromEncounter(
  input: unknown,
  options?: FromFhirOptions<HelpGiven>,
): FromFhirResult<HelpGiven> {
  return read(HelpGivenSchema, encounter(), input, options);
}

/** Writes help by a message to one person as a Communication (UKCore-Communication). */
export function helpGivenToCommunication(
  event: HelpGiven | CampaignSent,
  options?: ToFhirOptions,
): ToFhirResult<Communication> {
  return write(communication(), event as HelpGiven, options);
}

/** Reads help by a message to one person from a Communication. */
export function helpGivenFromCommunication(
  input: unknown,
  options?: FromFhirOptions<HelpGiven>,
): FromFhirResult<HelpGiven> {
  return read(HelpGivenSchema, communication(), input, options);
}
