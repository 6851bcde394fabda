import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Step = string | number;

/** Values that a careless or hostile sender could put anywhere. All of them pass through JSON. */
const oddValues: Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  1.5,
  1e308,
  2,
  '',
  ' ',
  'x',
  'none',
  'Größe',
  '\ud800',
  '9449306753',
  '944 930 6753',
  '2026-02-29',
  '2026-02-29T09:30:00.000Z',
  '2026-03-29T01:30:00.000Z',
  '2026-03-02T09:30:00Z',
  '0000-01-01',
  'UPPER',
  'a-fine-id',
  'a'.repeat(65),
  'en-GB',
  [],
  {},
  ['x'],
  [[]],
  { type: 'none' },
  { type: 'pseudonym', pseudonym: 'p1' },
  { deep: { deep: { deep: {} } } },
];

const oddNames = ['novel', 'constructor', 'prototype', '__proto__', 'x y', '7', 'toString', 'id'];

/** Every place inside a value, the value itself apart. */
function placesIn(value: Json, path: Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = [...path, Array.isArray(value) ? Number(name) : name];
    return [place, ...placesIn(inner, place)];
  });
}

type Container = Record<Step, Json>;

/** The value that holds a place. */
function holderOf(root: Json, path: readonly Step[]): Container {
  return path
    .slice(0, -1)
    .reduce<Json>((value, step) => (value as Container)[step] as Json, root) as Container;
}

/** Sets a property even where its name is `__proto__`, as JSON.parse does. */
function define(holder: Container, name: Step, value: Json): void {
  Object.defineProperty(holder, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

export interface Mutation {
  kind: 'replace' | 'remove' | 'add' | 'copy' | 'wrap';
  place: number;
  other: number;
  value: Json;
  name: string;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('replace', 'remove', 'add', 'copy', 'wrap'),
  place: fc.nat(),
  other: fc.nat(),
  value: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...oddValues) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json> },
  ),
  name: fc.constantFrom(...oddNames),
});

/** A copy of a record with mutations made to it, one after the other. */
export function mutate(record: object, mutations: readonly Mutation[]): unknown {
  const root = JSON.parse(JSON.stringify(record)) as Json;
  for (const { kind, place, other, value, name } of mutations) {
    const places = placesIn(root);
    const path = places[place % Math.max(1, places.length)];
    const last = path?.at(-1);
    if (path === undefined || last === undefined) continue;
    const holder = holderOf(root, path);
    const from = places[other % places.length] ?? path;
    if (kind === 'remove' && Array.isArray(holder)) holder.splice(Number(last), 1);
    else if (kind === 'remove') delete holder[last];
    else if (kind === 'replace') define(holder, last, structuredClone(value));
    else if (kind === 'wrap') define(holder, last, [holder[last] as Json]);
    else if (kind === 'copy')
      define(holder, last, structuredClone(holderOf(root, from)[from.at(-1) ?? 0] as Json));
    else if (Array.isArray(holder)) holder.push(structuredClone(value));
    else define(holder, name, structuredClone(value));
  }
  return root;
}
