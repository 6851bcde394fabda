import type { Subject } from '../schemas/common.js';
import type { Codec } from './codec.js';
import { identifier } from './coded.js';
import { child, leave, mark, type Place, text } from './place.js';

/** A key of a person's as an identifier: each type of key has a system of the kit's own. */
export function personKey(): Codec {
  const keys = { 'host-reference': 'reference', pseudonym: 'pseudonym' } as const;
  return {
    type: 'Identifier',
    to: (subject: Subject, at) =>
      subject.type === 'none'
        ? undefined
        : identifier(subject.type).to(
            (subject as unknown as Record<string, never>)[keys[subject.type]] as never,
            at,
          ),
    from: (place) => {
      for (const [type, field] of Object.entries(keys)) {
        const key = identifier(type).from(place);
        if (key !== undefined) return { type, [field]: key };
      }
      return undefined;
    },
  };
}

/** The id of a patient on the same server is a key of the host's. */
function hostKey(place: Place | undefined, before = ''): Subject | undefined {
  if (!`${place?.value}`.startsWith(before)) return undefined;
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
  return {
    type: 'Reference',
    to: (subject, at) => ({
      type: 'Patient',
      ...at.notes.patient,
      identifier: replaced(at) ?? key.to(subject, at),
    }),
    from: (place) => {
      const type = child(place, 'type');
      if (type?.value === 'Patient') mark(type);
      return key.from(child(place, 'identifier')) ?? hostKey(child(place, 'reference'), 'Patient/');
    },
  };
}

/** The patient as a resource of their own: by the host's identifier, or by the record's key. */
export function patientIdentifier(): Codec {
  const key = personKey();
  return { ...key, to: (subject, at) => replaced(at) ?? key.to(subject, at) };
}

/** The id of that resource. The server gives it, so it is not written. */
export function patientId(): Codec {
  return { type: 'Id', to: () => undefined, from: (place) => hostKey(place) };
}
