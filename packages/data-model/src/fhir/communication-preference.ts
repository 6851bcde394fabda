import {
  type CommunicationPreference,
  CommunicationPreferenceSchema,
} from '../schemas/communication-preference.js';
import { type Codec, codec, instant, yesNo } from './codec.js';
import { absence, BCP_47, coding, concept, recordId } from './coded.js';
import {
  CONTACT_METHOD_SYSTEM,
  contactMethodCodes,
  WRITTEN_FORMAT_SYSTEM,
  writtenFormatCodes,
} from './codes.js';
import { type FromFhirOptions, type Mapping, read, type ToFhirOptions, write } from './mapping.js';
import { own } from './own.js';
import { child, items, mark } from './place.js';
import { UK_CORE } from './profiles.js';
import type { Patient } from './resources.js';
import type { FromFhirResult, ToFhirResult } from './result.js';
import { extension, group, one, part, some } from './structure.js';
import { patientId, patientIdentifier } from './subject.js';
import type { Table } from './table.js';

/** The first of a list, where UK Core has room for one. */
function firstOf(item: Codec): Codec {
  return codec(
    item.type,
    ([first]: unknown[], at) => first && item.to(first as never, at),
    (place) => {
      const found = item.from(place);
      return found && [found];
    },
  );
}

/** All of a list that has more than one, in extensions of the kit's own. Read after the first, it replaces it. */
function ifSeveral(name: string): Codec {
  const all = some(extension(name, coding(name)));
  return codec(
    all.type,
    (values: unknown[], at) => (values.length > 1 ? all.to(values as never, at) : undefined),
    all.from,
  );
}

/** `Patient.communication`: the first language is the preferred one. */
function languages(): Codec {
  const tag = concept(BCP_47);
  return codec(
    '',
    (tags: string[], at) => {
      mark(at);
      if (tags.length === 0) return undefined;
      return tags.map((value, index) => ({
        language: tag.to(value as never, at),
        ...(index === 0 ? { preferred: true } : {}),
      }));
    },
    (place) => {
      const found = items(place).flatMap((at) => {
        const language = tag.from(child(at, 'language'));
        if (language === undefined) return [];
        const preferred = child(at, 'preferred');
        mark(preferred);
        return { language, first: preferred?.value === true };
      });
      return [...found.filter(({ first }) => first), ...found.filter(({ first }) => !first)].map(
        ({ language }) => language,
      );
    },
  );
}

const table = (): Table<CommunicationPreference> => [
  ['subject', 'id', patientId()],
  ['subject', 'identifier', one(patientIdentifier())],
  [
    '*',
    'extension',
    one(
      extension(
        `${UK_CORE}StructureDefinition/Extension-UKCore-ContactPreference`,
        group<CommunicationPreference>([
          [
            'methods',
            'extension',
            one(
              part(
                'PreferredContactMethod',
                firstOf(concept(coding(CONTACT_METHOD_SYSTEM, contactMethodCodes))),
              ),
            ),
          ],
          [
            'formats',
            'extension',
            one(
              part(
                'PreferredWrittenCommunicationFormat',
                firstOf(concept(coding(WRITTEN_FORMAT_SYSTEM, writtenFormatCodes), 'format')),
              ),
            ),
          ],
        ]),
      ),
    ),
  ],
  [
    '*',
    'extension',
    one(
      extension(
        'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
        group<CommunicationPreference>([
          ['interpreter', 'valueBoolean', yesNo('needed', 'not-needed')],
          ['interpreter', '_valueBoolean.extension', absence()],
        ]),
      ),
    ),
  ],
  [
    '*',
    'extension',
    one(
      extension(
        'communication-preference',
        group<CommunicationPreference>([
          own('id', recordId()),
          own('statedAt', instant()),
          ['methods', 'extension', ifSeveral('contact-method')],
          ['formats', 'extension', ifSeveral('format')],
          own('safeToLeaveMessage'),
        ]),
      ),
    ),
  ],
  ['languages', 'communication', languages()],
];

const patient: Mapping<CommunicationPreference> = {
  constants: { schemaVersion: 1 },
  absent: {
    methods: [],
    formats: [],
    languages: [],
    interpreter: 'not-asked',
    safeToLeaveMessage: 'not-asked',
  },
  aboutPatient: true,
  parts: [{ type: 'Patient', table }],
};

/**
 * Writes a communication preference as a Patient (UKCore-Patient) that holds nothing else: merge it into
 * the patient that the receiver has. UK Core has room for one method and one format; all of several
 * stand in extensions of the kit's own.
 */
export function communicationPreferenceToPatient(
  preference: CommunicationPreference,
  options?: ToFhirOptions,
): ToFhirResult<Patient> {
  return write(patient, preference, options);
}

/**
 * Reads a communication preference from a Patient. Of one that this kit did not write, the host says
 * `id` and `statedAt` in the option `defaults`. Name, address, NHS number and all else are left there.
 */
export function communicationPreferenceFromPatient(
  input: unknown,
  options?: FromFhirOptions<CommunicationPreference>,
): FromFhirResult<CommunicationPreference> {
  return read(CommunicationPreferenceSchema, patient, input, options);
}
