import type { Subject } from '../schemas/common.js';
import { type Codec, codec } from './codec.js';
import { identifier } from './coded.js';
import { child, leave, mark, type Place, shown, text } from './place.js';

/** Types of key, and the field of a subject that holds it. */
const keyFields = { 'host-reference': 'reference', pseudonym: 'pseudonym' } as const;

/** A key of a person's as an identifier: each type of key has a system of the kit's own. */
export function personKey(): Codec {
  const keys = Object.entries(keyFields).map(
    ([type, field]) => [type, field, identifier(type)] as const,
  );
  return codec(
    'Identifier',
    (subject: Subject & Record<string, string>, at) => {
      for (const [type, field, as] of keys) {
        if (subject.type === type) return as.to(subject[field] as never, at);
      }
      return undefined;
    },
    (place) => {
      for (const [type, field, as] of keys) {
        const key = as.from(place);
        if (key !== undefined) return { type, [field]: key };
      }
      return undefined;
    },
  );
}

/** The id of a patient on the same server is a key of the host's. */
function hostKey(place: Place | undefined, before = ''): Subject | undefined {
  if (!shown(place).startsWith(before)) return undefined;
  const reference = text(place)?.slice(before.length);
  return reference ? { type: 'host-reference', reference } : undefined;
}

/** The host's own identifier for the patient: the record's key gives way to it. */
function replaced(at: Place): object | undefined {
  const given = at.notes.patient?.identifier;
  if (given) leave(at, 'replaced-by-host');
  return given;
}

/**
 * The patient. Written as the host says (`options.patient`), with the record's key beside it as the
 * identifier. Read from that identifier, or from a reference on the same server: `Patient/17` is the
 * host's key 17. An address elsewhere is no key of the host's.
 */
export function patientReference(): Codec {
  const key = personKey();
  return codec(
    'Reference',
    (subject, at) => ({
      type: 'Patient',
      ...at.notes.patient,
      identifier: replaced(at) ?? key.to(subject, at),
    }),
    (place) => {
      const type = child(place, 'type');
      if (type?.value === 'Patient') mark(type);
      return key.from(child(place, 'identifier')) ?? hostKey(child(place, 'reference'), 'Patient/');
    },
  );
}

/** The patient as a resource of their own: by the host's identifier, or by the record's key. */
export function patientIdentifier(): Codec {
  const key = personKey();
  return codec(key.type, (subject, at) => replaced(at) ?? key.to(subject, at), key.from);
}

/** The id of that resource. The server gives it, so it is not written. */
export function patientId(): Codec {
  return codec(
    'Id',
    () => undefined,
    (place) => hostKey(place),
  );
}
