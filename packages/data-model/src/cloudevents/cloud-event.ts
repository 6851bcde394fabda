import type { FacilitationEvent } from '../schemas/index.js';

/** Media type of one event in structured mode (CloudEvents JSON format 1.0.2, section 3). */
export const CLOUD_EVENT_MEDIA_TYPE = 'application/cloudevents+json';
/** Media type of a batch (CloudEvents JSON format 1.0.2, section 4). */
export const CLOUD_EVENT_BATCH_MEDIA_TYPE = 'application/cloudevents-batch+json';

/**
 * Where types begin if a host sets no prefix of its own. `.example` is reserved (RFC 2606), so nobody
 * can own the name: it is for tests and trials. Who sends events to others sets a reverse domain name
 * that belongs to them.
 */
export const DEFAULT_TYPE_PREFIX = 'example.digital-facilitation';

/**
 * A facilitation event in the envelope of CloudEvents 1.0, as JSON has it. An alias, because the SDK of
 * CloudEvents asks for an index signature, which an interface does not give.
 */
export type FacilitationCloudEvent = {
  specversion: '1.0';
  /** The event's own id; with `source` it is unique. */
  id: string;
  /** Which system sends: a URI reference. */
  source: string;
  /** `<prefix>.<kind>.v<schema version>`, for example `example.digital-facilitation.help-given.v1`. */
  type: string;
  /** When it happened: `occurredAt`. */
  time: string;
  datacontenttype: 'application/json';
  /** Address of the schema of `data`, where the sender gave one. */
  dataschema?: string | undefined;
  /** The pseudonym, where the sender asked for it; otherwise left out. */
  subject?: string | undefined;
  data: FacilitationEvent;
};
