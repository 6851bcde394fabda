import { type Codec, codec } from './codec.js';
import { child, items, mark, type Place } from './place.js';
import { readRows, rowsOf, type Table, writeRows } from './table.js';

/** An address as it stands, or a name of the kit's own below the base. */
export function address(kind: string, name: string): (at: Place) => string {
  const below = `/${kind}/${name}`;
  return name.includes(':') ? () => name : ({ notes }) => notes.base + below;
}

/** A list with one item that says it; other items may say other things. */
export function one(item: Codec): Codec {
  return codec(
    item.type,
    (value, at) => {
      const json = item.to(value, at);
      return json === undefined ? undefined : [json];
    },
    (place) => {
      let found: unknown;
      for (const at of items(place)) found ??= item.from(at);
      return found;
    },
  );
}

/** A list whose items all say it; an empty one is left out, as FHIR asks. */
export function list(item: Codec): Codec {
  return codec(
    item.type,
    (_, at) => {
      const kept: unknown[] = [];
      for (const part of items(at)) {
        const json = item.to(part.value as never, part);
        if (json !== undefined) kept.push(json);
      }
      return kept.length > 0 ? kept : undefined;
    },
    (place) => items(place).flatMap((at) => item.from(at) ?? []),
  );
}

/** A list that the record leaves out where it is empty. */
export function some(item: Codec): Codec {
  const all = list(item);
  return codec(all.type, all.to, (place) => {
    const found = all.from(place) as unknown[];
    return found.length ? found : undefined;
  });
}

/** A codec one element further down. */
export function inside(name: string, as: Codec): Codec {
  return codec(
    as.type,
    (value, at) => ({ [name]: as.to(value, at) }),
    (place) => as.from(child(place, name)),
  );
}

/** Elements that together carry an object. */
export function group<R>(table: Table<R>): Codec {
  const rows = rowsOf(table);
  return codec(
    '',
    (_, at) => {
      const out = {};
      return writeRows(rows, at, out) ? out : undefined;
    },
    (place) => {
      const found = place && readRows(rows, place, {});
      return found && Object.keys(found).length > 0 ? found : undefined;
    },
  );
}

/** An item of `extension`, by its address as it stands in the resource. */
function extensionAt(url: (at: Place) => string, as: Codec): Codec {
  const name = as.type && `value${as.type}`;
  return codec(
    as.type,
    (value, at) => {
      const json = as.to(value, at);
      if (json === undefined) return undefined;
      const out: Record<string, unknown> = { url: url(at) };
      if (name) out[name] = json;
      else Object.assign(out, json);
      return out;
    },
    (place) => {
      const named = child(place, 'url');
      if (!place || named?.value !== url(place)) return undefined;
      mark(named);
      return as.from(name ? child(place, name) : place);
    },
  );
}

/** An item of `extension`: the kit's own by its name, or another by its address. */
export function extension(name: string, as: Codec): Codec {
  return extensionAt(address('StructureDefinition', name), as);
}

/** A part of a complex extension: its address is a mere name. */
export function part(name: string, as: Codec): Codec {
  return extensionAt(() => name, as);
}
