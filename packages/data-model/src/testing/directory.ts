import type { CommunityService } from '../schemas/index.js';

/** A service as the kit keeps it. Places, people and numbers in this file are made up. */
export const communityServiceExample: CommunityService = {
  id: 'a7d1f3b2-0c44-4a5e-9b0d-3f1c5e8a2d61',
  schemaVersion: 1,
  name: 'Tablet Tuesdays',
  status: 'active',
  description: 'Bring a phone or a tablet and ask your questions.\n\nTea is provided.',
  alert: 'No session on 26 May.',
  organisation: 'Larkmoor Community Trust',
  url: 'https://larkmoor.example/tablet-tuesdays?from=directory#times',
  email: 'hello@larkmoor.example',
  phones: [{ number: '01632 960 001', extension: '12', note: 'Weekday mornings' }],
  places: [
    {
      kind: 'physical',
      name: 'Larkmoor Library',
      lines: ['Reading Room', '4 Mill Lane'],
      town: 'Larkmoor',
      postcode: 'ZZ1 1ZZ',
      accessibility: ['Step-free from Mill Lane.'],
      openingTimes: [{ text: 'Library hours' }],
    },
  ],
  areasServed: ['Larkmoor and the villages to the north'],
  languages: ['en', 'cy', 'pa-Arab'],
  languageNames: ['Sylheti'],
  costs: [{ text: 'Drop-in: 2 GBP per session', validFrom: '2026-01-01', validTo: '2026-12-31' }],
  openingTimes: [
    {
      text: 'Every other Tuesday',
      frequency: 'weekly',
      interval: 2,
      startsOn: '2026-01-06',
      days: ['TU'],
      opensAt: '10:00',
      closesAt: '12:30',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    },
  ],
  topics: [{ name: 'Digital skills', code: 'dig-1', taxonomy: 'Larkmoor needs' }],
  minimumAge: 16,
  maximumAge: 120,
  freshness: { assuredOn: '2026-02-03', modifiedAt: '2026-02-04T09:15:00.000Z' },
  source: {
    feedUrl: 'https://larkmoor.example/api/services',
    entryId: 'a7d1f3b2-0c44-4a5e-9b0d-3f1c5e8a2d61',
  },
};

/** An entry of a feed with the three fields that every one has. */
export const shortEntry = { id: 's-1', name: 'Tablet Tuesdays', status: 'active' };

/** The entry of a feed that is read as `communityServiceExample`. */
export const fullEntry = {
  id: 'a7d1f3b2-0c44-4a5e-9b0d-3f1c5e8a2d61',
  name: 'Tablet Tuesdays',
  status: 'active',
  description: '<p>Bring a phone or a tablet and ask your questions.</p>\n<p>Tea is provided.</p>',
  alert: 'No session on 26 May.',
  url: 'https://larkmoor.example/tablet-tuesdays?from=directory#times',
  email: 'hello@larkmoor.example',
  minimum_age: 16,
  maximum_age: 120,
  assured_date: '2026-02-03',
  assurer_email: 'robin.made-up@larkmoor.example',
  last_modified: '2026-02-04T09:15:00Z',
  organization: {
    id: 'o-1',
    name: 'Larkmoor Community Trust',
    description: 'A charity',
    phones: [{ id: 'p-9', number: '01632 960 009' }],
  },
  phones: [{ id: 'p-1', number: '01632 960 001', extension: 12, description: 'Weekday mornings' }],
  service_areas: [{ id: 'a-1', name: 'Larkmoor and the villages to the north' }],
  languages: [
    { id: 'l-1', name: 'English', code: 'en' },
    { id: 'l-2', name: 'Welsh', code: 'cym' },
    { id: 'l-3', code: 'pa-arab' },
    { id: 'l-4', name: 'Sylheti' },
  ],
  cost_options: [
    {
      id: 'c-1',
      option: 'Drop-in',
      amount: 2,
      currency: 'GBP',
      amount_description: 'per session',
      valid_from: '2026-01-01',
      valid_to: '2026-12-31',
    },
  ],
  contacts: [{ id: 'k-1', name: 'Robin Made-Up', title: 'Organiser' }],
  schedules: [
    {
      id: 'h-1',
      description: 'Every other Tuesday',
      freq: 'WEEKLY',
      interval: 2,
      dtstart: '2026-01-06',
      byday: 'TU',
      bymonthday: '1,2',
      opens_at: '10:00:00',
      closes_at: '12:30',
      valid_from: '2026-01-01',
      valid_to: '2026-12-31',
    },
  ],
  attributes: [
    {
      id: 't-1',
      taxonomy_term: {
        id: 'tt-1',
        name: 'Digital skills',
        code: 'dig-1',
        taxonomy: 'Larkmoor needs',
      },
    },
  ],
  service_at_locations: [
    {
      id: 'sl-1',
      location: {
        id: 'lo-1',
        location_type: 'physical',
        name: 'Larkmoor Library',
        addresses: [
          {
            id: 'ad-1',
            attention: 'Robin Made-Up',
            address_1: 'Reading Room\n4 Mill Lane',
            city: 'Larkmoor',
            postal_code: 'ZZ1 1ZZ',
          },
        ],
        accessibility: [{ id: 'ac-1', description: 'Step-free from Mill Lane.' }],
        schedules: [{ id: 'h-2', description: 'Library hours' }],
      },
    },
  ],
};

/** A page of a feed, as the standard has it. */
export function feedPage(contents: unknown, pageNumber = 1, totalPages = 1): object {
  return {
    total_items: Array.isArray(contents) ? contents.length * totalPages : 0,
    total_pages: totalPages,
    page_number: pageNumber,
    size: Array.isArray(contents) ? contents.length : 0,
    first_page: pageNumber === 1,
    last_page: pageNumber === totalPages,
    empty: Array.isArray(contents) && contents.length === 0,
    contents,
  };
}
