import type { Subject } from '../../schemas/common.js';
import { after, type Codec, codec } from './codec.js';
import { byIdentifier, identifier } from './coded.js';
import { child, leave, refuseAnother } from './place.js';

/** A key of the host's, as the kit has it. */
const hostKey = (reference: unknown) => reference && { type: 'host-reference', reference };

/** A key of a person's as an identifier: each type of key has a system of the kit's own. */
export function personKey(): Codec {
  const host = identifier('host-reference');
  const pseudonym = identifier('pseudonym');
  return codec(
    'Identifier',
    (subject: Subject & Record<string, never>, at) =>
      subject.type === 'pseudonym'
        ? pseudonym.to(subject.pseudonym as never, at)
        : host.to(subject.reference as never, at),
    (place) => {
      const key = pseudonym.from(place);
      return key ? { type: 'pseudonym', pseudonym: key } : hostKey(host.from(place));
    },
  );
}

/** The patient by the host's own identifier, to which the record's key gives way, or by that key. */
export function patientIdentifier(): Codec {
  const key = personKey();
  return codec(
    key.type,
    (subject, at) => {
      const given = at.notes.patient?.identifier;
      if (!given) return key.to(subject, at);
      leave(at, 'replaced-by-host');
      return given;
    },
    key.from,
  );
}

/** The id of the patient on the same server is a key of the host's. */
function patientKey(before: string): Codec {
  const key = after('Id', () => before);
  return codec(
    'Id',
    // The server gives it, so it is not written.
    () => undefined,
    (place) => hostKey(key.from(place)),
  );
}

/**
 * The patient. Written as the host says (`options.patient`), with the record's key beside it as the
 * identifier. Read from that identifier, or from a reference on the same server: `Patient/17` is the
 * host's key 17. An address elsewhere is no key of the host's.
 */
export function patientReference(): Codec {
  const named = byIdentifier('Patient', patientIdentifier());
  const known = patientKey('Patient/');
  return codec(
    'Reference',
    (subject, at) => ({ ...at.notes.patient, ...(named.to(subject, at) as object) }),
    (place) => {
      const reference = child(place, 'reference');
      const found = named.from(place) ?? known.from(reference);
      // All that is read is about one patient. Whom the kit cannot read (by an NHS number, or an address
      // elsewhere) is compared all the same.
      const who = JSON.stringify([found ?? reference.value ?? child(place, 'identifier').value]);
      place.notes.about ??= who;
      if (place.notes.about !== who) refuseAnother(place);
      return found;
    },
  );
}

/** The id of the patient as a resource of their own. A key that was read before stands above it. */
export function patientId(): Codec {
  const key = patientKey('');
  return codec(key.type, key.to, (place, record = {}) =>
    Object.hasOwn(record, 'subject') ? undefined : key.from(place),
  );
}
