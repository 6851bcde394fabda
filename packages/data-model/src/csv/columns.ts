import type * as v from 'valibot';

/** What a cell of a column holds: a text as it is, a number in digits, or a value as JSON text. */
export type CellForm = 'text' | 'number' | 'json';

/** The fields of an object: each a column, or an object whose own fields are columns. */
export type Fields = Map<string, CellForm | Fields>;

export interface FlatForm {
  fields: Fields;
  /** The columns by their dotted names, in the order in which they are written. */
  columns: Map<string, CellForm>;
}

/** What is read of a schema of Valibot, whichever it is. */
interface AnySchema {
  type: string;
  entries?: Record<string, AnySchema>;
  options?: readonly unknown[];
  wrapped?: AnySchema;
  literal?: unknown;
  '~run'(dataset: { value: unknown }, config: object): { issues?: unknown };
}

/** What two options of a union hold: the fields of both; where a field differs in form, JSON text. */
function merged(one: CellForm | Fields, other: CellForm | Fields): CellForm | Fields {
  if (typeof one === 'string' || typeof other === 'string') return one === other ? one : 'json';
  const fields: Fields = new Map(one);
  for (const [name, form] of other) {
    const first = fields.get(name);
    fields.set(name, first ? merged(first, form) : form);
  }
  return fields;
}

/** Can it be an empty text or an object with no field? No cell would tell that from a field left out. */
function mayBeEmpty(schema: AnySchema): boolean {
  return ['', {}].some((value) => !schema['~run']({ value }, {}).issues);
}

function formOf({ type, entries, options, wrapped, literal }: AnySchema): CellForm | Fields {
  if (wrapped && type.endsWith('optional')) return formOf(wrapped);
  if (entries && /^(strict_)?object$/.test(type)) {
    return new Map(
      Object.entries(entries).map(([name, field]) => [
        name,
        mayBeEmpty(field) ? 'json' : formOf(field),
      ]),
    );
  }
  if (typeof options?.[0] === 'object') return (options as AnySchema[]).map(formOf).reduce(merged);
  const kinds = (options ?? [literal]).map((value) => (value === undefined ? type : typeof value));
  if (kinds.every((kind) => kind === 'string')) return 'text';
  return kinds.every((kind) => kind === 'number') ? 'number' : 'json';
}

/** Columns in the order of the schema, but that a row begins with what it is and ends with what a host added. */
const ends = ['id', 'schemaVersion', 'kind', '', 'extensions'];
function place(column: string): number {
  const found = ends.indexOf(column);
  return found < 0 ? 3 : found;
}

function columnsOf(fields: Fields, prefix = ''): [string, CellForm][] {
  return [...fields].flatMap(([name, form]): [string, CellForm][] =>
    typeof form === 'string' ? [[prefix + name, form]] : columnsOf(form, `${prefix}${name}.`),
  );
}

const known = new WeakMap<v.GenericSchema, FlatForm>();

/** The flat form of the records of a schema, worked out once. */
export function flatFormOf(schema: v.GenericSchema): FlatForm {
  let flat = known.get(schema);
  if (!flat) {
    const fields = formOf(schema as unknown as AnySchema);
    if (typeof fields === 'string')
      throw new TypeError('A table needs the schema of an object whose fields are all known.');
    const columns = columnsOf(fields).sort(([one], [other]) => place(one) - place(other));
    flat = { fields, columns: new Map(columns) };
    known.set(schema, flat);
  }
  return flat;
}
