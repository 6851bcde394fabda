import * as fc from 'fast-check';
import { holdsNhsNumber } from '../identifiers/nhs-number.js';
import * as s from '../schemas/index.js';
import {
  day,
  extensions,
  language,
  moment,
  of,
  recordOf,
  schemaVersion,
  some,
  text,
} from './arbitrary-values.js';

// Services of a directory as they come. Each keeps its schema.

const phone = recordOf<s.ServicePhone>(
  {
    number: fc.stringMatching(/^0[1-9]{3} [1-9]{6}$/),
    extension: fc.stringMatching(/^\d{1,4}$/),
    note: text,
  },
  ['extension', 'note'],
).filter(({ number, extension }) => !holdsNhsNumber(number) && !holdsNhsNumber(extension ?? ''));

const opening = recordOf<s.ServiceOpening>(
  {
    text,
    frequency: of(['weekly', 'monthly']),
    interval: fc.integer({ min: 1, max: 9 }),
    startsOn: day,
    days: fc.constant(['MO', 'TH']),
    opensAt: fc.constant('09:30'),
    closesAt: fc.constant('17:00'),
    validFrom: day,
    validTo: day,
  },
  ['frequency', 'interval', 'startsOn', 'days', 'opensAt', 'closesAt', 'validFrom', 'validTo'],
);

export const communityServices = recordOf<s.CommunityService>(
  {
    id: fc.stringMatching(/^[a-z0-9/#.-]{1,30}$/).filter((found) => !holdsNhsNumber(found)),
    schemaVersion,
    name: text,
    status: of(s.serviceStatuses),
    description: text,
    alert: text,
    organisation: text,
    url: fc.constant('https://service.example/a?b=c#d'),
    email: fc.constant('help@service.example'),
    phones: some(phone),
    places: some(fc.record({ name: text }, { noNullPrototype: true })),
    areasServed: some(text),
    languages: some(language),
    languageNames: some(text),
    costs: some(fc.record({ text }, { noNullPrototype: true })),
    openingTimes: some(opening),
    topics: some(
      recordOf<s.ServiceTopic>({ name: text, code: text, taxonomy: text }, ['code', 'taxonomy']),
    ),
    minimumAge: fc.integer({ min: 0, max: 150 }),
    maximumAge: fc.integer({ min: 0, max: 150 }),
    freshness: recordOf<s.CommunityService['freshness']>({ assuredOn: day, modifiedAt: moment }, [
      'assuredOn',
      'modifiedAt',
    ]),
    source: fc.record({ entryId: fc.constant('entry-1') }, { noNullPrototype: true }),
    extensions,
  },
  [
    'description',
    'alert',
    'organisation',
    'url',
    'email',
    'phones',
    'places',
    'areasServed',
    'languages',
    'languageNames',
    'costs',
    'openingTimes',
    'topics',
    'minimumAge',
    'maximumAge',
    'source',
    'extensions',
  ],
);
