import type { Codec } from './codec.js';
import { coding, recordId } from './coded.js';
import { extension, list, one } from './structure.js';

/** The name of a field as the kit's extensions and code systems have it: `followUpOn`, `follow-up-on`. */
function kebab(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function item(field: string, as: string | Codec = kebab(field)): Codec {
  return extension(kebab(field), typeof as === 'string' ? coding(as) : as);
}

/**
 * A field that travels in an extension of the kit's own, named as the field is. Where nothing else is
 * said it is a code, of a system of the same name.
 */
export function own<F extends string>(field: F, as?: string | Codec) {
  return [field, 'extension', one(item(field, as))] as const;
}

/** A list that travels so, an extension for each item. */
export function ownList<F extends string>(field: F, as?: string | Codec) {
  return [field, 'extension', list(item(field, as))] as const;
}

/** The id of a record, as one of the identifiers of a resource. */
export const idEntry = () => ['id', 'identifier', one(recordId())] as const;
