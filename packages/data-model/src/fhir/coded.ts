import { type Codec, codec, type Words, word, wordFor } from './codec.js';
import { child, items, mark, text } from './place.js';
import { address, extension, one } from './structure.js';
import { derived } from './table.js';

/** Organisation codes in UK Core. */
export const ODS = 'https://fhir.nhs.uk/Id/ods-organization-code';
export const BCP_47 = 'urn:ietf:bcp:47';
export const HL7 = 'http://terminology.hl7.org/CodeSystem/';

/** Words of the kit for what is not there, by FHIR's codes for why. */
const reasons = { 'not-asked': 'not-asked', 'not-recorded': 'unknown', skipped: 'asked-declined' };

export const absence = () =>
  one(extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason', word(reasons)));

/** An element that has to stand there, and that nobody knows. */
export const unknown = () =>
  derived((_, at) => ({ extension: absence().to('not-recorded' as never, at) }));

/** A value beside its system: `code` in a `Coding`, `value` in an `Identifier`. */
function tagged(kind: 'Coding' | 'Identifier', system: string, words?: Words, before = ''): Codec {
  const key = kind === 'Coding' ? 'code' : 'value';
  const systemAt = address(kind === 'Coding' ? 'CodeSystem' : 'identifier', system);
  return codec(
    kind,
    (value: string, at) => {
      const said = words ? words[value] : value;
      if (!said) return undefined;
      return kind === 'Coding'
        ? { system: systemAt(at), code: before + said }
        : { system: systemAt(at), value: before + said };
    },
    (place) => {
      const named = child(place, 'system');
      if (!place || named?.value !== systemAt(place)) return undefined;
      const at = child(place, key);
      const written = text(at);
      if (!at || !written?.startsWith(before)) return undefined;
      const said = written.slice(before.length);
      mark(named);
      // What is displayed follows from the code.
      mark(child(place, 'display'));
      return words ? wordFor(words, said, at) : said;
    },
  );
}

/**
 * A code of the kit's own system, or of another by its address and its codes. For `not-asked` and
 * `not-recorded` FHIR's reason for absent data stands in its place.
 */
export function coding(system: string, words?: Words): Codec {
  const code = tagged('Coding', system, words);
  const absent = absence();
  return codec(
    'Coding',
    (value, at) =>
      Object.hasOwn(reasons, value) ? { extension: absent.to(value, at) } : code.to(value, at),
    (place) => code.from(place) ?? absent.from(child(place, 'extension')),
  );
}

/** A `CodeableConcept` that says the same in one or more systems; the first that is known is read. */
export function concept(...codes: (string | Codec)[]): Codec {
  const codecs = codes.map((code) => (typeof code === 'string' ? coding(code) : code));
  return codec(
    'CodeableConcept',
    (value, at) => {
      const said: unknown[] = [];
      for (const code of codecs) {
        const json = code.to(value, at);
        if (json) said.push(json);
      }
      return said.length > 0 ? { coding: said } : undefined;
    },
    (place) => {
      const at = items(child(place, 'coding'));
      const found = codecs.map((code) => at.map((item) => code.from(item)).find(Boolean));
      return found.find(Boolean);
    },
  );
}

export const identifier = (system: string) => tagged('Identifier', system);

/** The id of a record, as a URI (RFC 4122). */
export const recordId = () => tagged('Identifier', 'urn:ietf:rfc:3986', undefined, 'urn:uuid:');

/** A reference by identifier, so that nothing needs an address of its own. */
export function logical(type: string, as: Codec): Codec {
  return codec(
    'Reference',
    (value, at) => {
      const said = as.to(value, at);
      return said && { type, identifier: said };
    },
    (place) => {
      const found = as.from(child(place, 'identifier'));
      if (found !== undefined) mark(child(place, 'type'));
      return found;
    },
  );
}

export const odsReference = () => logical('Organization', identifier(ODS));
