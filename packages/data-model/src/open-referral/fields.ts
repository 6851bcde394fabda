import { SERVICE_LIST_LENGTH } from '../schemas/service-formats.js';
import { isJsonObject } from '../validation/is-json-object.js';

/**
 * Why a field was left out. `wrong-type`: another type than the standard has. `bad-format`: of the
 * type, but not a web address, day, number or the like. `too-long`, `too-many`: beyond the limits of
 * `CommunityService`; of a list, the first items are kept. `nothing-readable`: an item without the
 * field that it is there for. `not-kept`: of use to people who look for help, but `CommunityService` has no
 * room for it.
 */
export type LostReason =
  | 'wrong-type'
  | 'bad-format'
  | 'too-long'
  | 'too-many'
  | 'nothing-readable'
  | 'not-kept';

/** An optional field that was left out of a service. It never repeats what the feed wrote. */
export interface LostField {
  /** Where in the entry, as a JSON Pointer. */
  path: string;
  reason: LostReason;
}

/** An object of the feed and where it stands. Only fields of its own are ever read, by names of ours. */
export interface Item {
  fields: Record<string, unknown>;
  path: string;
  /** Why each path was left out; shared by all items of an entry. */
  lost: Map<string, LostReason>;
}

/** The item that has all others in it. */
export function wholeItem(fields: Record<string, unknown>): Item {
  return { fields, path: '', lost: new Map() };
}

/** What a field holds; absent, `null` and the empty text are all "not given". */
export function given({ fields }: Item, name: string): unknown {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return value === null || value === '' ? undefined : value;
}

export function lose(item: Item, name: string, reason: LostReason): undefined {
  item.lost.set(name ? `${item.path}/${name}` : item.path, reason);
}

/** Lists as lost what is given under names that a service has no room for. */
export function noRoomFor(item: Item, names: readonly string[]): void {
  for (const name of names) if (given(item, name) !== undefined) lose(item, name, 'not-kept');
}

/** Reads the field of a name; loses what it cannot read. */
export type Reader<TValue> = (item: Item, name: string) => TValue | undefined;

export type Readers<TPart> = { [TField in keyof TPart]-?: Reader<NonNullable<TPart[TField]>> };

/** A reader for a field that the standard calls by another name. */
export function from<TValue>(name: string, read: Reader<TValue>): Reader<TValue> {
  return (item) => read(item, name);
}

/** A reader for a field of the object in a field. */
export function within<TValue>(outer: string, read: Reader<TValue>): Reader<TValue> {
  return (item, name) => {
    const inner = child(item, outer);
    return inner && read(inner, name);
  };
}

/**
 * Reads several fields: each by its own name as the standard writes it, `valid_from` for `validFrom`.
 * What is not there is left out, so that a service reads as it will when stored.
 */
export function readFields<TPart extends object>(item: Item, readers: Readers<TPart>): TPart {
  const part: Record<string, unknown> = {};
  for (const [field, read] of Object.entries<Reader<unknown>>(readers)) {
    const name = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const value = read(item, name);
    if (value !== undefined) part[field] = value;
  }
  return part as TPart;
}

function itemIn(item: Item, name: string, fields: unknown): Item | undefined {
  return isJsonObject(fields)
    ? { fields, path: `${item.path}/${name}`, lost: item.lost }
    : lose(item, name, 'wrong-type');
}

/** The object in a field. */
export function child(item: Item, name: string): Item | undefined {
  const fields = given(item, name);
  return fields === undefined ? undefined : itemIn(item, name, fields);
}

/** The objects in a list. */
export function children(item: Item, name: string): Item[] {
  const list = given(item, name) ?? [];
  if (!Array.isArray(list)) {
    lose(item, name, 'wrong-type');
    return [];
  }
  return firstOf(item, name, list).flatMap(
    (fields, index) => itemIn(item, `${name}/${index}`, fields) ?? [],
  );
}

/** As many items as a service may have; that there are more is said. */
function firstOf<TItem>(item: Item, name: string, list: TItem[]): TItem[] {
  if (list.length > SERVICE_LIST_LENGTH) lose(item, name, 'too-many');
  return list.slice(0, SERVICE_LIST_LENGTH);
}

/** What is kept of a list, or of several; nothing where there is none. */
export function listOf<TKept>(
  item: Item,
  name: string,
  kept: readonly (TKept | undefined)[],
): TKept[] | undefined {
  const list = kept.filter((value): value is TKept & {} => value !== undefined);
  return list.length > 0 ? firstOf(item, name, list) : undefined;
}

/**
 * A reader for the list that the standard has under a name.
 *
 * @param items those that have such a list; the item itself, if nothing else is said
 */
export function list<TKept>(
  name: string,
  read: (item: Item) => TKept | undefined | readonly (TKept | undefined)[],
  items: (item: Item) => readonly (Item | undefined)[] = (item) => [item],
): Reader<TKept[]> {
  return (item) => {
    const parts = items(item).flatMap((one) => (one ? children(one, name) : []));
    return listOf(item, name, parts.flatMap(read));
  };
}
