import { after, type Codec, codec, each, string, type Words, word } from './codec.js';
import { child, items, mark, type Place, says } from './place.js';
import { address, extension, labelled, one } from './structure.js';

/** Organisation codes in UK Core. */
export const ODS = 'https://fhir.nhs.uk/Id/ods-organization-code';
export const BCP_47 = 'urn:ietf:bcp:47';
export const HL7 = 'http://terminology.hl7.org/CodeSystem/';

/** Words of the kit for what is not there, by FHIR's codes for why. */
const reasons = { 'not-asked': 'not-asked', 'not-recorded': 'unknown', skipped: 'asked-declined' };

export const absence = () =>
  one(extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason', word(reasons)));

/**
 * A code of the kit's own system, or of another by its address and its codes. For `not-asked` and
 * `not-recorded` FHIR's reason for absent data stands in its place.
 */
export function coding(system: string, words?: Words): Codec {
  // The schema of the record has seen to it that a code of the kit's own holds no NHS number.
  const as = words ? word(words) : codec('', (value) => value, string().from);
  const code = labelled('system', address('CodeSystem', system), as, 'code');
  const absent = absence();
  return codec(
    'Coding',
    (value, at) =>
      Object.hasOwn(reasons, value) ? { extension: absent.to(value, at) } : code.to(value, at),
    (place) => {
      const found = code.from(place);
      if (found === undefined) return absent.from(child(place, 'extension'));
      // What is displayed follows from the code.
      mark(child(place, 'display'));
      return found;
    },
  );
}

/** A `CodeableConcept` that says the same in one or more systems; the first that is known is read. */
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
        }
      }
      return found;
    },
  );
}

/** A value beside the address of its system. */
export const identifier = (system: string, as = string()) =>
  labelled('system', address('identifier', system), as, 'value', 'Identifier');

/** The id of a record, as a URI (RFC 4122). */
export const recordId = () =>
  identifier(
    'urn:ietf:rfc:3986',
    after('Uri', () => 'urn:uuid:'),
  );

/** A reference by identifier, so that nothing needs an address of its own. */
export function logical(type: string, as: Codec): Codec {
  return codec(
    'Reference',
    (value, at: Place) => {
      const said = as.to(value, at);
      return said && { type, identifier: said };
    },
    (place) => {
      const found = as.from(child(place, 'identifier'));
      if (found !== undefined) says(child(place, 'type'), type);
      return found;
    },
  );
}

export const odsReference = () => logical('Organization', identifier(ODS));
