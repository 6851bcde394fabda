import { describe, expect, test } from 'vitest';
import { shortEntry } from '../testing/directory.js';
import { readService } from './index.js';

function read(change: object) {
  const result = readService({ ...shortEntry, ...change });
  if (result.outcome !== 'read') throw new Error(`the entry was ${result.outcome}`);
  return result;
}

const organization = {
  name: 'Larkmoor Community Trust',
  website: 'https://larkmoor.example',
  email: 'hello@larkmoor.example',
  phones: [{ number: '01632 960 009' }],
};

describe('how to reach the organisation', () => {
  test('is read where the service has no link, email or phone of its own', () => {
    expect(read({ organization }).service).toMatchObject({
      organisation: organization.name,
      url: organization.website,
      email: organization.email,
      phones: organization.phones,
    });
  });

  test.each([
    ['url', { url: 'https://tuesdays.example' }],
    ['email', { email: 'tuesdays@larkmoor.example' }],
    ['phone', { phones: [{ number: '01632 960 001' }] }],
    ['phone of a contact', { contacts: [{ phones: [{ number: '01632 960 001' }] }] }],
  ])('is not read where the service has a %s', (_name, own) => {
    const { service } = read({ organization, ...own });
    const text = JSON.stringify(service);
    expect(text).not.toContain(organization.email);
    expect(text).not.toContain(organization.website);
    expect(text).not.toContain('960 009');
  });

  test('is read where what the service has is no link', () => {
    const { service, lost } = read({ organization, url: 'www.larkmoor.example' });
    expect(service.url).toBe(organization.website);
    expect(lost).toEqual([{ path: '/url', reason: 'bad-format' }]);
  });
});

test('phones are those of contacts at a place and at its location too', () => {
  const contacts = (number: string) => ({ contacts: [{ phones: [{ number }] }] });
  const { service } = read({
    service_at_locations: [{ ...contacts('01632 960 001'), location: contacts('01632 960 002') }],
  });
  expect(service.phones?.map(({ number }) => number.slice(-1))).toEqual(['1', '2']);
});

describe('what a service has no room for', () => {
  test.each([
    [{ accreditations: 'Matrix' }, '/accreditations'],
    [
      { schedules: [{ description: 'Mondays', schedule_link: 'https://a.example' }] },
      '/schedules/0/schedule_link',
    ],
    [
      { service_at_locations: [{ location: { name: 'Hall', description: 'Behind the church' } }] },
      '/service_at_locations/0/location/description',
    ],
  ])('is named, and what stands beside it is kept (%#)', (change, path) => {
    const { service, lost } = read(change);
    expect(lost).toEqual([{ path, reason: 'not-kept' }]);
    expect(JSON.stringify(service)).toMatch(/Mondays|Hall|active/);
  });

  test('such as the kind of a location whose address has another, is named once', () => {
    const addresses = [
      { address_1: 'PO Box 9', address_type: 'postal' },
      { address_1: 'PO Box 10', address_type: 'postal' },
    ];
    const { service, lost } = read({
      service_at_locations: [{ location: { location_type: 'physical', addresses } }],
    });
    expect(service.places?.map(({ kind }) => kind)).toEqual(['postal', 'postal']);
    expect(lost).toEqual([
      { path: '/service_at_locations/0/location/location_type', reason: 'not-kept' },
    ]);
  });
});
