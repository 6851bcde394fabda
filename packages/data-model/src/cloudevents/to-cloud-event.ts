import { holdsNhsNumber } from '../identifiers/nhs-number.js';
import type { FacilitationEvent } from '../schemas/index.js';
import { DEFAULT_TYPE_PREFIX, type FacilitationCloudEvent } from './cloud-event.js';

export interface ToCloudEventOptions {
  /**
   * Which system sends: a URI reference that stays the same, for example
   * `https://supplier.example/practices`. It travels in the open: nothing about a person goes in it, and
   * an NHS number or an `@` is refused.
   */
  source: string;
  /** Where types begin: a reverse domain name of your own, in lower case. @default 'example.digital-facilitation' */
  typePrefix?: string | undefined;
  /** Absolute address of the schema of `data`. */
  dataschema?: string | undefined;
  /**
   * What the attribute `subject` holds. `pseudonym`: the event's pseudonym, where it has one, so that a
   * receiver can route by it; then whoever sees the headers can tell which events are about one person.
   * `none`: no such attribute. A host's own reference never stands there.
   * @default 'none'
   */
  subject?: 'none' | 'pseudonym' | undefined;
}

/**
 * A URI reference (RFC 3986, appendix A) without user name and password. From `'` to `;` stand the marks and
 * digits that a path may have. Whether escapes are whole, decoding them says.
 */
const uriReference =
  /^(?:[a-z][a-z\d+.-]*:|(?![^/?#]*:))(?:\/\/(?:\[[\da-f:.]+\])?[!$%&'-.\w:;=~]*(?![^/?#])|(?!\/\/))[!$%&'-;=@\w~]*(?:\?[!$%&'-;=?@\w~]*)?(?:#[!$%&'-;=?@\w~]*)?$/i;
const reverseDomain = /^[a-z][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+$/;

/** Refuses a setting that would make every event invalid, or carry a person's number or address in the open. */
function check(option: string, text: string, shape: RegExp, other: RegExp, asked: string): void {
  let shown = '';
  try {
    shown = decodeURIComponent(text);
  } catch {
    // An escape that is none.
  }
  if (shown && shape.test(text) && other.test(shown) && !holdsNhsNumber(shown)) return;
  throw new RangeError(
    `The option ${option} cannot be an attribute of a cloud event, so no receiver would take it. Give ${asked}.`,
  );
}

function checkOptions({
  source,
  typePrefix = DEFAULT_TYPE_PREFIX,
  dataschema,
}: ToCloudEventOptions): void {
  // What has an @ is an address of a person more often than not, whatever the scheme.
  const noAddress = /^[^@]*$/;
  check(
    'source',
    source,
    uriReference,
    noAddress,
    'a URI reference that names your system and no person',
  );
  check(
    'typePrefix',
    typePrefix,
    reverseDomain,
    noAddress,
    'a reverse domain name of your own, in lower case',
  );
  if (dataschema === undefined) return;
  check('dataschema', dataschema, uriReference, /^[^/?#]+:./, 'an absolute URI, or leave it out');
}

function pseudonymOf(event: FacilitationEvent): string | undefined {
  return 'subject' in event && event.subject.type === 'pseudonym'
    ? event.subject.pseudonym
    : undefined;
}

/**
 * Puts an event into the envelope of CloudEvents 1.0, structured mode. As a body it is
 * `JSON.stringify(…)` of the result, with the media type `CLOUD_EVENT_MEDIA_TYPE`.
 *
 * Attributes often become headers that nobody encrypts. Besides the host's own settings they hold the
 * event's kind, id, moment and schema version, and its pseudonym where the host asks for that.
 *
 * @throws RangeError where an option cannot be an attribute: a mistake in the program, not in the data
 *
 * @example
 * toCloudEvent(event, {
 *   source: 'https://supplier.example/practices',
 *   typePrefix: 'example.supplier.facilitation',
 * });
 */
export function toCloudEvent(
  event: FacilitationEvent,
  options: ToCloudEventOptions,
): FacilitationCloudEvent {
  checkOptions(options);
  const { source, typePrefix = DEFAULT_TYPE_PREFIX, dataschema, subject } = options;
  const pseudonym = subject === 'pseudonym' ? pseudonymOf(event) : undefined;
  return {
    specversion: '1.0',
    id: event.id,
    source,
    type: `${typePrefix}.${event.kind}.v${event.schemaVersion}`,
    time: event.occurredAt,
    datacontenttype: 'application/json',
    ...(dataschema === undefined ? {} : { dataschema }),
    ...(pseudonym === undefined ? {} : { subject: pseudonym }),
    data: event,
  };
}

/**
 * Puts events into a batch, in order. As a body it is `JSON.stringify(…)` of the result, with the media
 * type `CLOUD_EVENT_BATCH_MEDIA_TYPE`. A batch may be empty.
 *
 * @throws RangeError as `toCloudEvent` does
 */
export function toCloudEventBatch(
  events: Iterable<FacilitationEvent>,
  options: ToCloudEventOptions,
): FacilitationCloudEvent[] {
  checkOptions(options);
  return Array.from(events, (event) => toCloudEvent(event, options));
}
