import { FORBIDDEN_NAMES } from '../../validation/forbidden-names.js';
import type { IssueCode, RecordIssue } from '../../validation/index.js';
import { isJsonObject } from '../../validation/is-json-object.js';
import {
  child,
  items,
  mark,
  type Notes,
  type Place,
  placeOf,
  refuse,
  refuseWord,
  textAt,
} from './place.js';
import { checkModifiers } from './profiles.js';

/** A resource in a bundle takes up some levels more than a record does. */
const DEEPEST = 20;

/** Why a value is no JSON that can be gone through in safety. */
function shapeFault(value: unknown, depth = 0): IssueCode | undefined {
  const kind = typeof value;
  if (kind === 'bigint' || kind === 'function') return 'not-json';
  if (kind !== 'object' || value === null) return undefined;
  if (depth > DEEPEST) return 'too-deep';
  const all = value as object;
  if (FORBIDDEN_NAMES.some((name) => Object.hasOwn(all, name))) return 'forbidden-field';
  for (const inner of Object.values(all)) {
    const fault = shapeFault(inner, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}

/** A resource of one of some types as a place, or why the input is none. */
export function openResource(input: unknown, types: string[], notes: Notes) {
  const root = placeOf(input, notes);
  const { issues } = notes;
  const fault = isJsonObject(input) ? shapeFault(input) : 'not-an-object';
  if (fault) {
    const names = FORBIDDEN_NAMES.join(', ');
    const message = `A resource is a JSON object of at most ${DEEPEST} levels, without fields called ${names}. Send one.`;
    refuse(root, fault, message);
  } else {
    const type = child(root, 'resourceType');
    const allowed = types.map((name) => `"${name}"`).join(', ');
    if (!types.includes(textAt(type))) refuse(type, 'not-in-list', `Allowed here: ${allowed}.`);
  }
  return issues.length ? refused(issues) : { ok: true as const, root };
}

const READ_BUNDLES =
  'Only a collection, a searchset, a document, or a batch or transaction of PUT and POST is read. Send one of them.';

/** The resources in a bundle, unless it asks for something else than to keep them, or tells their history. */
export function resourcesIn(bundle: Place): Place[] {
  mark(child(bundle, 'resourceType'));
  // What stands around the resources: each of them is looked at by itself, where it is read.
  const around = JSON.stringify(bundle.value, (name, inner: unknown) =>
    name === 'resource' ? undefined : inner,
  );
  checkModifiers(bundle, around);
  const type = child(bundle, 'type');
  const isAsked = /^(batch|transaction)$/.test(textAt(type));
  if (isAsked || /^(collection|searchset|document)$/.test(textAt(type))) mark(type);
  else refuseWord(type, READ_BUNDLES);
  return items(child(bundle, 'entry')).map((at) => {
    const resource = child(at, 'resource');
    const method = child(child(at, 'request'), 'method');
    const isOrder = isAsked || method.value !== undefined;
    if (resource.value !== undefined && isOrder && !/^(PUT|POST)$/.test(textAt(method))) {
      refuseWord(method, READ_BUNDLES);
    }
    return resource;
  });
}

export function refused(issues: RecordIssue[]) {
  return { ok: false as const, issues: issues as [RecordIssue, ...RecordIssue[]] };
}
