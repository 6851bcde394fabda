import type { Codec } from './codec.js';
import { child, items, mark, type Place } from './place.js';
import { readTable, type Table, writeTable } from './table.js';

/** An address as it stands, or a name of the kit's own below the base. */
export function address({ notes }: Place, kind: string, name: string): string {
  return name.includes(':') ? name : `${notes.base}/${kind}/${name}`;
}

/** A list with one item that says it; other items may say other things. */
export function one(item: Codec): Codec {
  return {
    ...item,
    to: (value, at) => {
      const json = item.to(value, at);
      return json === undefined ? undefined : [json];
    },
    from: (place) => {
      let found: unknown;
      for (const at of items(place)) found ??= item.from(at);
      return found;
    },
  };
}

/** A list whose items all say it; an empty one is left out, as FHIR asks. */
export function list(item: Codec): Codec {
  return {
    ...item,
    to: (values: readonly unknown[], at) => {
      const written = items({ ...at, value: values }).map((part) =>
        item.to(part.value as never, part),
      );
      const kept = written.filter((json) => json !== undefined);
      return kept.length > 0 ? kept : undefined;
    },
    from: (place) => items(place).flatMap((at) => item.from(at) ?? []),
  };
}

/** A list that the record leaves out where it is empty. */
export function some(item: Codec): Codec {
  const all = list(item);
  return {
    ...all,
    from: (place) => {
      const found = all.from(place) as unknown[];
      return found.length ? found : undefined;
    },
  };
}

/** A codec one element further down. */
export function inside(name: string, as: Codec): Codec {
  return {
    ...as,
    to: (value, at) => ({ [name]: as.to(value, at) }),
    from: (place) => as.from(child(place, name)),
  };
}

/** Elements that together carry an object. */
export function group<R>(table: Table<R>): Codec {
  return {
    type: '',
    deep: true,
    to: (_: object, at) => writeTable(table, at),
    from: (place) => {
      const found = place && readTable(table, place, {});
      return found && Object.keys(found).length > 0 ? found : undefined;
    },
  };
}

/** An item of `extension`, by its address as it stands in the resource. */
function extensionAt(url: (at: Place) => string, as: Codec): Codec {
  const name = as.type && `value${as.type}`;
  return {
    ...as,
    to: (value, at) => {
      const json = as.to(value, at);
      if (json === undefined) return undefined;
      return { url: url(at), ...(name ? { [name]: json } : (json as object)) };
    },
    from: (place) => {
      const named = child(place, 'url');
      if (!place || named?.value !== url(place)) return undefined;
      mark(named);
      return as.from(name ? child(place, name) : place);
    },
  };
}

/** An item of `extension`: the kit's own by its name, or another by its address. */
export function extension(name: string, as: Codec): Codec {
  return extensionAt((at) => address(at, 'StructureDefinition', name), as);
}

/** A part of a complex extension: its address is a mere name. */
export function part(name: string, as: Codec): Codec {
  return extensionAt(() => name, as);
}
