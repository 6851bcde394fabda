import { SCHEMA_VERSION } from '../schemas/common.js';
import type { RecordIssue } from '../validation/index.js';
import { isJsonObject } from '../validation/is-json-object.js';

/** Attributes without which nothing is a cloud event. */
const required = ['specversion', 'id', 'source', 'type'];

function missingAttributes(envelope: Record<string, unknown>): RecordIssue[] {
  return required.flatMap((name): RecordIssue[] => {
    const value = envelope[name];
    const path = `/${name}`;
    // The JSON format lets a sender write null for an attribute that is not set.
    if (value === undefined || value === null || value === '') {
      const message = 'A cloud event has this attribute, and it is not empty. Add it.';
      return [{ path, code: 'missing-field', message }];
    }
    return typeof value === 'string'
      ? []
      : [{ path, code: 'wrong-type', message: 'This must be of type string.' }];
  });
}

/** The `type` against the prefix, the version that this release reads, and the kind that `data` names. */
function typeIssue(type: string, prefix: string, kind: unknown): RecordIssue | undefined {
  const path = '/type';
  if (!type.startsWith(`${prefix}.`)) {
    const message =
      'The type does not begin with the prefix that was asked for. It may be another system’s event: set typePrefix to the sender’s.';
    return { path, code: 'unknown-kind', message };
  }
  const [, named, digits] = /^(.+)\.v(0|[1-9]\d{0,8})$/.exec(type.slice(prefix.length + 1)) ?? [];
  if (named === undefined) {
    const message = 'After the prefix, a type is a kind and a version: help-given.v1.';
    return { path, code: 'bad-format', message };
  }
  if (Number(digits) > SCHEMA_VERSION) {
    const message = `The type has a later schema version than this release reads (${SCHEMA_VERSION}). Upgrade the kit, and keep the event until then.`;
    return { path, code: 'future-version', message };
  }
  if (Number(digits) < SCHEMA_VERSION) {
    const message = `The type has a version that this release does not read. It reads version ${SCHEMA_VERSION}.`;
    return { path, code: 'unknown-version', message };
  }
  // Of a record without a kind there is more to say than this.
  if (named === kind || typeof kind !== 'string') return undefined;
  const message = 'The kind in the type is the kind of the record in data.';
  return { path, code: 'rule/type-is-kind-of-data', message };
}

/** Does a content type say that the data is JSON? Parameters such as a character set do not matter. */
function saysJson(contentType: unknown): boolean {
  if (contentType === undefined || contentType === null) return true;
  return (
    typeof contentType === 'string' &&
    /^[^/;\s]+\/(?:[^/;\s]+\+)?json$/i.test(contentType.replace(/;.*$/s, '').trim())
  );
}

/** What is wrong with an envelope, its `data` apart. Empty where nothing is. */
export function envelopeIssues(envelope: Record<string, unknown>, prefix: string): RecordIssue[] {
  const missing = missingAttributes(envelope);
  if (missing.length > 0) return missing;
  if (envelope.specversion !== '1.0') {
    const message = 'This release reads CloudEvents 1.0.';
    return [{ path: '/specversion', code: 'unknown-version', message }];
  }
  if (Object.hasOwn(envelope, 'data_base64')) {
    const message = 'Send the record as JSON in data, not as bytes.';
    return [{ path: '/data_base64', code: 'unknown-field', message }];
  }
  if (!saysJson(envelope.datacontenttype)) {
    const message = 'The data of a facilitation event is JSON: application/json.';
    return [{ path: '/datacontenttype', code: 'bad-format', message }];
  }
  if (!Object.hasOwn(envelope, 'data')) {
    return [{ path: '/data', code: 'missing-field', message: 'The record stands here. Add it.' }];
  }
  const { id, kind } = isJsonObject(envelope.data) ? envelope.data : {};
  const issue = typeIssue(String(envelope.type), prefix, kind);
  const issues = issue ? [issue] : [];
  if (typeof id === 'string' && id !== envelope.id) {
    const message = 'The id of a cloud event is the id of the record in data.';
    issues.push({ path: '/id', code: 'rule/id-is-id-of-data', message });
  }
  return issues;
}
