import { isDay } from '../identifiers/time.js';
import { leave, mark, type Place, refuse, text } from './place.js';

/**
 * How one value of a record is written into a resource, and read from it. What is read is checked
 * with the record's schema once the record is whole, so a codec promises no type.
 */
export interface Codec {
  /** Type of FHIR, as in `valueCoding`; empty for a group of elements, which marks what it carries itself. */
  type: string;
  /** What to write; nothing where this codec does not carry the value. */
  to(value: never, at: Place): unknown;
  /**
   * What is read; nothing where it is absent or says something else. What was read before it, and the
   * resource around it, are for elements that follow from others.
   */
  from(place: Place | undefined, record?: object, resource?: Place): unknown;
}

/** Makes a codec. All are made here, since an engine is quicker with objects that are built alike. */
export function codec(
  type: string,
  to: (value: never, at: Place) => unknown,
  from: Codec['from'],
): Codec {
  return { type, to, from };
}

/** Codes of another list by the kit's words. */
export type Words = Readonly<Record<string, string>>;

/** The kit's word for a code; a code that is not in the list is left where it is. */
export function wordFor(words: Words, code: string, at: Place): string | undefined {
  return Object.keys(words).find((word) => words[word] === code) ?? leave(at, 'not-known');
}

/** A text, as it is or as `read` makes it. What it cannot read is refused with what to write instead. */
export function plain(
  type: string,
  read: (written: string, at: Place) => unknown = (written) => written,
  write: (value: string, at: Place) => string | undefined = (value) => value,
): Codec {
  return codec(
    type,
    (value: string, at) => {
      const said = write(value, at);
      return said === undefined ? undefined : text(at, said);
    },
    (place) => {
      const written = text(place);
      return place && written !== undefined ? read(written, place) : undefined;
    },
  );
}

export const string = () => plain('String');

/** A code of somebody else's list; one with spaces at its ends is no code in FHIR, and is not written. */
export const code = () =>
  plain('Code', undefined, (value) => (/^\S+(\s\S+)*$/.test(value) ? value : undefined));

/** A moment. FHIR allows any offset, and also a mere day: that is no moment, so it is refused. */
export const instant = () =>
  plain('DateTime', (written, at) => {
    const moment = new Date(written);
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(written) && +moment
      ? moment.toISOString()
      : refuse(at, 'bad-format', 'Write a moment that exists, with its time and offset from UTC.');
  });

export const day = () =>
  plain('Date', (written, at) =>
    isDay(written) ? written : refuse(at, 'bad-format', 'Write a day that exists as YYYY-MM-DD.'),
  );

/** One of a few words, by the codes that FHIR has for them; a word without a code is not written. */
export const word = (words: Words) =>
  plain(
    'Code',
    (code, at) => wordFor(words, code, at),
    (value) => words[value],
  );

/** A value that is no text. */
function other(
  type: string,
  kind: 'boolean' | 'number',
  read: (value: never) => unknown,
  write: (value: unknown) => unknown,
): Codec {
  return codec(type, write, (place) => {
    if (!place) return undefined;
    if (typeof place.value !== kind) return refuse(place, 'wrong-type', `This must be a ${kind}.`);
    mark(place);
    return read(place.value as never);
  });
}

export const number = () =>
  other(
    'Decimal',
    'number',
    (value) => value,
    (value) => value,
  );

/** `true` for one word and `false` for the other; a third word is not written. */
export const yesNo = (yes: unknown, no: unknown) =>
  other(
    'Boolean',
    'boolean',
    (value) => (value ? yes : no),
    (value) => (value === yes ? true : value === no ? false : undefined),
  );
