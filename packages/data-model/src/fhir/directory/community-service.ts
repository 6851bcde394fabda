import {
  type CommunityService,
  CommunityServiceSchema,
  type ServicePhone,
  type ServiceTopic,
} from '../../schemas/community-service.js';
import { type Codec, code, codec, day, instant, number, string, yesNo } from '../engine/codec.js';
import { BCP_47, concept, identifier } from '../engine/coded.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { own } from '../engine/own.js';
import { child } from '../engine/place.js';
import type { HealthcareService } from '../engine/resources.js';
import {
  current,
  extension,
  group,
  inside,
  one,
  some,
  taggedBy,
  through,
} from '../engine/structure.js';
import type { Table } from '../engine/table.js';

/** An item of `telecom` of one kind. */
const contact = (system: string, as: Codec) => current(taggedBy('system', () => system, as));

const phone = (): Table<ServicePhone> => [
  ['number', 'value', string()],
  [
    'extension',
    'extension',
    one(extension('http://hl7.org/fhir/StructureDefinition/contactpoint-extension', string())),
  ],
  own('note', string()),
];

/** What a service is about, in words; a code stands beside them where there is one. */
function topic(): Codec {
  const named = group<ServiceTopic>([
    ['name', 'text', string()],
    ['', 'coding', one(group<ServiceTopic>([['code', 'code', code()], own('taxonomy', string())]))],
  ]);
  return codec('', named.to, (place) =>
    child(place, 'text').value === undefined ? undefined : named.from(place),
  );
}

/** FHIR knows active or not; that a service is closed for a while is told by the kit's own word before it. */
const active = (): Codec =>
  through(
    yesNo('active', 'inactive'),
    (status: string) => (status === 'active' ? status : 'inactive'),
    (found: string, _, { status }: { status?: string } = {}) =>
      found === 'inactive' && status === 'temporarily-closed' ? status : found,
  );

const mapping: Mapping<CommunityService> = {
  HealthcareService: () => [
    ['id', 'identifier', one(identifier('community-service'))],
    ['name', 'name', string()],
    own('status', 'service-status'),
    ['status', 'active', active()],
    ['description', 'comment', string()],
    own('alert', string()),
    ['organisation', 'providedBy.display', string()],
    ['phones', 'telecom', some(contact('phone', group(phone())))],
    ['email', 'telecom', one(contact('email', inside('value', string())))],
    ['url', 'telecom', one(contact('url', inside('value', string())))],
    ['areasServed', 'coverageArea', some(inside('display', string()))],
    ['languages', 'communication', some(concept(BCP_47))],
    ['topics', 'type', some(topic())],
    own('minimumAge', number()),
    own('maximumAge', number()),
    own(
      'freshness',
      group<CommunityService['freshness']>([own('assuredOn', day()), own('modifiedAt', instant())]),
    ),
  ],
};

/**
 * Writes a service outside the practice as a HealthcareService (UKCore-HealthcareService). Places,
 * opening times, costs, languages in words and the feed that it came from are not carried.
 */
export const communityServiceToHealthcareService = /* @__PURE__ */ writer<
  CommunityService,
  HealthcareService
>(mapping);

/** Reads a service outside the practice from a HealthcareService. */
export const communityServiceFromHealthcareService = /* @__PURE__ */ reader<CommunityService>(
  CommunityServiceSchema,
  mapping,
  {
    freshness: {},
  },
);
