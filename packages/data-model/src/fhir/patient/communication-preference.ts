import {
  type CommunicationPreference,
  CommunicationPreferenceSchema,
} from '../../schemas/communication-preference.js';
import { type Codec, each, instant, yesNo } from '../engine/codec.js';
import {
  absentReason,
  BCP_47,
  coding,
  codingOrAbsence,
  concept,
  recordId,
} from '../engine/coded.js';
import { never, saying } from '../engine/holds.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { own } from '../engine/own.js';
import { UK_CORE } from '../engine/profiles.js';
import type { Patient } from '../engine/resources.js';
import {
  extension,
  group,
  list,
  one,
  onlyWithOthers,
  part,
  some,
  through,
} from '../engine/structure.js';
import { patientId, patientIdentifier } from '../engine/subject.js';
import type { Table } from '../engine/table.js';
import { contactMethod, writtenFormat } from './codes.js';

/** The first of a list, where UK Core has room for one. */
const firstOf = (item: Codec) =>
  through(
    item,
    ([first]: unknown[]) => first,
    (found) => [found],
  );

/** All of a list that has more than one, in extensions of the kit's own. Read after the first, it replaces it. */
const ifSeveral = (name: string) =>
  through(
    some(extension(name, coding(name))),
    (values: unknown[]) => (values.length > 1 ? values : undefined),
    (found) => found,
  );

interface Language {
  tag?: string;
  preferred?: boolean | undefined;
}

/** `Patient.communication`: the first language is the preferred one. */
const languages = () =>
  through(
    list(
      group<Language>([
        ['tag', 'language', concept(BCP_47)],
        ['preferred', 'preferred', onlyWithOthers(yesNo(true, false))],
      ]),
    ),
    (tags: string[]) => tags.map((tag, index) => ({ tag, preferred: !index || undefined })),
    (found: Language[]) =>
      each(
        found.sort((one, other) => +!!other.preferred - +!!one.preferred),
        ({ tag }) => tag,
      ) ?? [],
  );

const table = (): Table<CommunicationPreference> => [
  ['subject', 'identifier', one(patientIdentifier())],
  ['subject', 'id', patientId()],
  [
    '',
    'extension',
    one(
      extension(
        `${UK_CORE}StructureDefinition/Extension-UKCore-ContactPreference`,
        group<CommunicationPreference>([
          ['methods', 'extension', one(part('PreferredContactMethod', firstOf(contactMethod())))],
          [
            'formats',
            'extension',
            one(part('PreferredWrittenCommunicationFormat', firstOf(writtenFormat()))),
          ],
        ]),
      ),
    ),
  ],
  [
    '',
    'extension',
    one(
      extension(
        'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
        group<CommunicationPreference>([
          ['interpreter', 'valueBoolean', yesNo('needed', 'not-needed')],
          ['interpreter', '_valueBoolean.extension', absentReason()],
        ]),
      ),
    ),
  ],
  [
    '',
    'extension',
    one(
      extension(
        'communication-preference',
        group<CommunicationPreference>([
          own('id', recordId()),
          own('statedAt', instant()),
          ['methods', 'extension', ifSeveral('contact-method')],
          ['formats', 'extension', ifSeveral('format')],
          own('safeToLeaveMessage', codingOrAbsence('safe-to-leave-message')),
        ]),
      ),
    ),
  ],
  ['languages', 'communication', languages()],
];

const patient: Mapping<CommunicationPreference> = {
  Patient: () => [
    ...table(),
    ['', 'active', never(saying(/false/))],
    ['', 'deceasedBoolean', never(saying(/true/))],
    ['', 'deceasedDateTime', never(saying())],
    ['', 'link', never(saying(/"replaced-by"/))],
  ],
};

/**
 * Writes a communication preference as a Patient (UKCore-Patient) that holds nothing else: merge it into
 * the patient that the receiver has. UK Core has room for one method and one format; all of several
 * stand in extensions of the kit's own.
 */
export const communicationPreferenceToPatient = /* @__PURE__ */ writer<
  CommunicationPreference,
  Patient
>(patient);

/**
 * Reads a communication preference from a Patient. Of one that this kit did not write, the host says
 * `id` and `statedAt` in the option `defaults`. Name, address, NHS number and all else are left there.
 */
export const communicationPreferenceFromPatient = /* @__PURE__ */ reader<CommunicationPreference>(
  CommunicationPreferenceSchema,
  patient,
  {
    methods: [],
    formats: [],
    interpreter: 'not-asked',
    safeToLeaveMessage: 'not-asked',
  },
);
