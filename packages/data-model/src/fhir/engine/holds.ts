import { type Codec, codec, string } from './codec.js';
import { child, type Place, refuseWord } from './place.js';
import { type Derived, derived } from './table.js';

// Elements by which a resource holds, or does not: FHIR calls most of them modifiers.

/** Refuses what makes the whole something that a record would not say. */
function mayNotHold(at: Place): void {
  refuseWord(
    at,
    'By this the record may be over, untrue, or true in part. Mend it, say when it changed, or leave it out.',
  );
}

/**
 * A status that follows from the record. One that says otherwise is refused, apart from some for which the
 * kit has no word: they are named as lost.
 */
export function mustFollow<R>(
  follow: (record: R) => string | undefined,
  apartFrom: readonly unknown[] = [],
): Derived<R> {
  return derived(follow, string(), (at) => {
    if (!apartFrom.includes(at.value)) mayNotHold(at);
  });
}

/** Does it say something of this form? Anything will do where no form is given. */
export const saying =
  (form = /./) =>
  ({ value }: Place) =>
    value !== undefined && form.test(JSON.stringify(value));

/** An element that may say that something is over, or is not so: a record would say that it holds. */
export function never(isSo: (at: Place) => boolean): Derived<unknown> {
  return codec(
    '',
    () => undefined,
    (at) => {
      if (isSo(at)) mayNotHold(at);
    },
  );
}

/** A resource that is no longer in use is kept for its history. */
export const inUse = () => ['', 'active', never(saying(/false/))] as const;

/** Has a period ended? A day, month or year lasts to its end. What is no date is taken to have ended. */
export function isOver(period: Place): boolean {
  const { value } = child(period, 'end');
  const end = `${value}`;
  return (
    value !== undefined &&
    !(Date.parse(end + 'xxxx-12-31T23:59:59Z'.slice(end.length)) > Date.now())
  );
}

/** What is read, unless something of it was left: a part of a status can say the opposite of the whole. */
export function readWhole(as: Codec, at: Place): unknown {
  const { left } = at.notes;
  const before = left.size;
  const found = as.from(at);
  return left.size === before ? found : undefined;
}

/** An element without which the resource would be about something else, which is refused. */
export function always(value: string, as: Codec = string()): Derived<unknown> {
  return codec('', derived(() => value, as).to, (at) => {
    if (readWhole(as, at) !== value) {
      refuseWord(at, `Allowed here: "${value}". Another says something else.`);
    }
  });
}
