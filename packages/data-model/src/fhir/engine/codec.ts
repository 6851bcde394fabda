import { isDay } from '../../identifiers/time.js';
import { leave, type Place, plainAt, refuse } from './place.js';

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
   * What is read; nothing where it is absent or says something else. What was read before it is for
   * elements that follow from others.
   */
  from(place: Place, record?: object): unknown;
}

/** Makes a codec. All are made here, since an engine is quicker with objects that are built alike. */
export function codec(
  type: string,
  to: (value: never, at: Place) => unknown,
  from: Codec['from'],
): Codec {
  return { type, to, from };
}

/** What is made of each, without what is nothing; an empty list is said by leaving it out. */
export function each<T>(all: readonly T[], make: (one: T) => unknown): unknown[] | undefined {
  const kept: unknown[] = [];
  for (const one of all) {
    const made = make(one);
    if (made !== undefined) kept.push(made);
  }
  return kept.length > 0 ? kept : undefined;
}

/** An object, unless it is empty. */
export function undefinedIfEmpty(all: object): object | undefined {
  for (const name in all) if (name) return all;
  return undefined;
}

/** A value as it is, or as `write` and `read` make it. What cannot be read is refused with what to write instead. */
export function plain(
  type: string,
  write: (value: never, at: Place) => unknown = (value) => value,
  read: (written: never, at: Place) => unknown = (written) => written,
  kind = 'string',
): Codec {
  return codec(
    type,
    (value, at) => {
      const said = write(value, at);
      return said === undefined ? said : plainAt(at, said, kind);
    },
    (place) => {
      const written = plainAt(place, place.value, kind);
      return written === undefined ? written : read(written as never, place);
    },
  );
}

export const string = () => plain('String');

/** A code of somebody else's list; one with spaces at its ends is no code in FHIR, and is not written. */
export const code = () =>
  plain('Code', (value: string) => (/^\S+(\s\S+)*$/.test(value) ? value : undefined));

/** What stands after an address or a mark; a text that begins otherwise is left where it is. */
export const after = (type: string, start: (at: Place) => string) =>
  plain(
    type,
    (value: string, at) => value && start(at) + value,
    (written: string, at) => {
      const before = start(at);
      return written.startsWith(before) ? written.slice(before.length) : leave(at, 'not-known');
    },
  );

/** A moment. FHIR allows any offset, and also a mere day: that is no moment, so it is refused. */
export const instant = () =>
  plain('DateTime', undefined, (written: string, at) => {
    // Date would move 30 February, and hour 24, to the next day there is.
    const moment: string | null = new Date(written).toJSON();
    return isDay(written.slice(0, 10)) &&
      /^T(?!24)(\d\d:){2}\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(written.slice(10)) &&
      moment
      ? moment
      : refuse(at, 'bad-format', 'Write a moment that exists, with its time and offset from UTC.');
  });

export const day = () =>
  plain('Date', undefined, (written: string, at) =>
    isDay(written) ? written : refuse(at, 'bad-format', 'Write a day that exists as YYYY-MM-DD.'),
  );

/** Codes of another list by the kit's words. */
export type CodesByWord = Readonly<Record<string, string>>;

/** The words of a list whose codes are their numbers in it, with as many digits as are asked for. */
export function numbered(list: readonly string[], digits = 1): CodesByWord {
  return Object.fromEntries(
    list.map((word, index) => [word, `${index + 1}`.padStart(digits, '0')]),
  );
}

/**
 * One of a few words, by the codes that another list has for them; a word without a code is not written,
 * and a code that is not in the list is left where it is.
 */
export const codesByWord = (codes: CodesByWord) =>
  plain(
    'Code',
    (word: string) => codes[word],
    (code, at) => Object.keys(codes).find((word) => codes[word] === code) ?? leave(at, 'not-known'),
  );

export const number = () => plain('Decimal', undefined, undefined, 'number');

/** `true` for one word and `false` for the other; a third word is not written. */
export const yesNo = (yes: unknown, no: unknown) =>
  plain(
    'Boolean',
    (value) => (value === yes ? true : value === no ? false : undefined),
    (value) => (value ? yes : no),
    'boolean',
  );
