import { after, type Codec, type CodesByWord, codec, codesByWord, each, string } from './codec.js';
import { child, items, leave, type Place, plainAt, readIfItSays } from './place.js';
import { address, current, extension, one, taggedBy } from './structure.js';

/** Organisation codes in UK Core. */
export const ODS = 'https://fhir.nhs.uk/Id/ods-organization-code';
export const BCP_47 = 'urn:ietf:bcp:47';
export const HL7 = 'http://terminology.hl7.org/CodeSystem/';

/** Words of the kit for what is not there, by FHIR's codes for why. */
export const absentReasons = {
  'not-asked': 'not-asked',
  'not-recorded': 'unknown',
  skipped: 'asked-declined',
};

export const absentReason = () =>
  one(
    extension(
      'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
      codesByWord(absentReasons),
    ),
  );

/** A code of the kit's own system, or of another by its address and its codes. */
export function coding(system: string, codes?: CodesByWord): Codec {
  // The schema of the record has seen to it that a code of the kit's own holds no NHS number.
  const as = codes ? codesByWord(codes) : codec('', (value) => value, string().from);
  const code = taggedBy('system', address('CodeSystem', system), as, 'code');
  return codec('Coding', code.to, (place) => {
    const found = code.from(place);
    // What is displayed follows from the code.
    if (found !== undefined) plainAt(child(place, 'display'));
    return found;
  });
}

/**
 * A code for a field that also has a word for what nobody asked or noted: FHIR's reason for absent data
 * stands in its place. Where a field has no such word, the reason is no value of it.
 */
export function codingOrAbsence(system: string): Codec {
  const code = coding(system);
  const absent = absentReason();
  return codec(
    code.type,
    (value, at) =>
      Object.hasOwn(absentReasons, value)
        ? { extension: absent.to(value, at) }
        : code.to(value, at),
    (place) =>
      child(place, 'code').value === undefined
        ? absent.from(child(place, 'extension'))
        : code.from(place),
  );
}

/** A `CodeableConcept` that says the same in one or more systems; a code that says something else is left. */
export function concept(...codes: (string | Codec)[]): Codec {
  const codecs = codes.map((code) => (typeof code === 'string' ? coding(code) : code));
  return codec(
    'CodeableConcept',
    (value, at) => {
      const said = each(codecs, (code) => code.to(value, at));
      return said && { coding: said };
    },
    (place) => {
      let found: unknown;
      for (const code of codecs) {
        for (const at of items(child(place, 'coding'))) {
          const said = code.from(at);
          found ??= said;
          if (said !== undefined && said !== found) leave(at, 'no-place');
        }
      }
      return found;
    },
  );
}

/** A value beside the address of its system. */
export const identifier = (system: string, as = string()) =>
  current(taggedBy('system', address('identifier', system), as, 'value', 'Identifier'));

/** The id of a record, as a URI (RFC 4122). */
export const recordId = () =>
  identifier(
    'urn:ietf:rfc:3986',
    after('Uri', () => 'urn:uuid:'),
  );

/** A reference by identifier, so that nothing needs an address of its own. */
export function byIdentifier(type: string, as: Codec): Codec {
  return codec(
    'Reference',
    (value, at: Place) => {
      const said = as.to(value, at);
      return said && { type, identifier: said };
    },
    (place) => {
      const found = as.from(child(place, 'identifier'));
      if (found !== undefined) readIfItSays(child(place, 'type'), type);
      return found;
    },
  );
}

export const odsReference = () => byIdentifier('Organization', identifier(ODS));
