import { type Codec, codec, each, undefinedIfEmpty } from './codec.js';
import { child, items, leave, type Place, placeOf, readIfItSays } from './place.js';
import { readRows, rowsOf, type Table, writeRows } from './table.js';

/** An address as it stands, or a name of the kit's own below the base. */
export function address(kind: string, name: string): (at: Place) => string {
  const below = `/${kind}/${name}`;
  return name.includes(':') ? () => name : ({ notes }) => notes.base + below;
}

/** A list with one item that says it: the first that does. Those after it are not looked at, so they are lost. */
export function one(item: Codec): Codec {
  return codec(
    item.type,
    (value, at) => {
      const json = item.to(value, at);
      return json === undefined ? json : [json];
    },
    (place) => {
      let found: unknown;
      for (const at of items(place)) found ??= item.from(at);
      return found;
    },
  );
}

/** A list whose items all say it, which the record leaves out where it is empty. */
export function some(item: Codec): Codec {
  return codec(
    item.type,
    (_, at) => each(items(at), (part) => item.to(part.value as never, part)),
    (place) => each(items(place), (at) => item.from(at)),
  );
}

/** A list that a record always has. */
export function list(item: Codec): Codec {
  const all = some(item);
  return codec(all.type, all.to, (place) => all.from(place) ?? []);
}

/** A codec one element further down. */
export function inside(name: string, as: Codec): Codec {
  return codec(
    as.type,
    (value, at) => ({ [name]: as.to(value, at) }),
    (place) => as.from(child(place, name)),
  );
}

/** A codec of another form of the value, which is made on the way out and undone on the way in. */
export function through(
  as: Codec,
  write: (value: never, at: Place) => unknown,
  read: (found: never, place: Place, record?: object) => unknown,
): Codec {
  return codec(
    // It is carried as a whole, whatever carries it.
    as.type || 'Element',
    (value, at) => {
      const form = write(value, at);
      return form === undefined
        ? form
        : as.to(form as never, placeOf(form, at.notes, at.name, at.around));
    },
    (place, record) => {
      const found = as.from(place);
      return found === undefined ? found : read(found as never, place, record);
    },
  );
}

/** Elements that together carry an object. */
export function group<R>(table: Table<R>): Codec {
  const rows = rowsOf(table);
  return codec(
    '',
    (_, at) => undefinedIfEmpty(writeRows(rows, at, {})),
    (place) => undefinedIfEmpty(readRows(rows, place, {})),
  );
}

/** An element that says something only of what was read before it. */
export function onlyWithOthers(as: Codec): Codec {
  return codec(
    as.type,
    as.to,
    (place, record = {}) => undefinedIfEmpty(record) && as.from(place, record),
  );
}

/**
 * An object that one of its elements tells apart from others beside it. What it says stands under the
 * name that is given, or beside that element.
 */
export function taggedBy(
  key: 'url' | 'system',
  label: (at: Place) => string,
  as: Codec,
  name = '',
  type = as.type,
): Codec {
  return codec(
    type,
    (value, at) => {
      const json = as.to(value, at);
      if (json === undefined) return json;
      // As they stand: an engine is quicker to make an object of a name that it knows.
      const out: Record<string, unknown> =
        key === 'url' ? { url: label(at) } : { system: label(at) };
      if (name) out[name] = json;
      else Object.assign(out, json);
      return out;
    },
    (place) => {
      const at = name ? child(place, name) : place;
      return at.value !== undefined && readIfItSays(child(place, key), label(place))
        ? as.from(at)
        : undefined;
    },
  );
}

/** An identifier or a phone number, unless it is marked as one that was. */
export function current(as: Codec): Codec {
  return codec(as.type, as.to, (place) =>
    child(place, 'use').value === 'old' ? leave(place, 'not-active') : as.from(place),
  );
}

/** An item of `extension`: the kit's own by its name, or another by its address. */
export function extension(
  name: string,
  as: Codec,
  url = address('StructureDefinition', name),
): Codec {
  return taggedBy('url', url, as, as.type && `value${as.type}`);
}

/** A part of a complex extension: its address is a mere name. */
export function part(name: string, as: Codec): Codec {
  return extension(name, as, () => name);
}
