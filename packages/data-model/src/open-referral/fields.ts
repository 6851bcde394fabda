import * as v from 'valibot';
import { SERVICE_LIST_LENGTH, SERVICE_SHORT_TEXT_LENGTH } from '../schemas/community-service.js';
import { isJsonObject } from '../validation/is-json-object.js';
import { plainText } from './plain-text.js';

/**
 * Why a field was left out. `wrong-type`: another type than the standard has. `bad-format`: of the
 * type, but not a web address, day, number or the like. `too-long`, `too-many`: beyond the limits of
 * `CommunityService`; of a list, the first items are kept. `nothing-readable`: an item without the
 * field that it is there for. `not-kept`: `CommunityService` has no room for it, and what stands
 * beside it would mislead without it.
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

/** Markup and entities can take more room than the words: longer than this, a text is not looked at. */
const MARKUP_FACTOR = 4;

/** An object of the feed and where it stands. Only fields of its own are ever read, by names of ours. */
export interface Item {
  fields: Record<string, unknown>;
  path: string;
  /** Shared by all items of an entry. */
  lost: LostField[];
}

/** What a field holds; absent, `null` and the empty text are all "not given". */
export function given(item: Item, name: string): unknown {
  const value = Object.hasOwn(item.fields, name) ? item.fields[name] : undefined;
  return value === null || value === '' ? undefined : value;
}

export function lose(item: Item, name: string, reason: LostReason): undefined {
  item.lost.push({ path: name ? `${item.path}/${name}` : item.path, reason });
}

/** A text without markup. */
export function text(
  item: Item,
  name: string,
  maxLength = SERVICE_SHORT_TEXT_LENGTH,
): string | undefined {
  const value = given(item, name);
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return lose(item, name, 'wrong-type');
  if (value.length > maxLength * MARKUP_FACTOR) return lose(item, name, 'too-long');
  const words = plainText(value);
  return words.length > maxLength ? lose(item, name, 'too-long') : words || undefined;
}

/** A value that keeps a schema of `CommunityService`, once it is written as the kit writes it. */
export function keeping<const TSchema extends v.GenericSchema>(
  item: Item,
  name: string,
  schema: TSchema,
  write: (text: string) => unknown = (text) => text,
): v.InferOutput<TSchema> | undefined {
  const value = given(item, name);
  if (value === undefined) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return lose(item, name, 'wrong-type');
  const written = String(value).trim();
  if (written.length > 2048) return lose(item, name, 'too-long');
  const kept = write(written);
  return v.is(schema, kept) ? kept : lose(item, name, 'bad-format');
}

/** The object in a field. */
export function child(item: Item, name: string): Item | undefined {
  const fields = given(item, name);
  if (fields === undefined) return undefined;
  return isJsonObject(fields)
    ? { fields, path: `${item.path}/${name}`, lost: item.lost }
    : lose(item, name, 'wrong-type');
}

/** The objects in a list. */
export function children(item: Item, name: string): Item[] {
  const list = given(item, name);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    lose(item, name, 'wrong-type');
    return [];
  }
  if (list.length > SERVICE_LIST_LENGTH) lose(item, name, 'too-many');
  return list.slice(0, SERVICE_LIST_LENGTH).flatMap((fields: unknown, index) => {
    if (isJsonObject(fields))
      return [{ fields, path: `${item.path}/${name}/${index}`, lost: item.lost }];
    lose(item, `${name}/${index}`, 'wrong-type');
    return [];
  });
}

/** What is kept of several lists, without what is not there; nothing where there is none. */
export function listOf<TKept>(
  item: Item,
  name: string,
  kept: readonly (TKept | undefined)[],
): TKept[] | undefined {
  const list = kept.filter((value): value is TKept & {} => value !== undefined);
  if (list.length > SERVICE_LIST_LENGTH) lose(item, name, 'too-many');
  return list.length > 0 ? list.slice(0, SERVICE_LIST_LENGTH) : undefined;
}

/** An object without the fields that are undefined, so that a service reads as it will when stored. */
export function compact<TObject extends object>(object: TObject): TObject {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as TObject;
}
