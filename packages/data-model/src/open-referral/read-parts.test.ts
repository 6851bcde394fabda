import { describe, expect, test } from 'vitest';
import { shortEntry } from '../testing/directory.js';
import { readService } from './index.js';

function read(change: object) {
  const result = readService({ ...shortEntry, ...change });
  if (result.outcome !== 'read') throw new Error(`the entry was ${result.outcome}`);
  return result;
}

function opening(schedule: object) {
  const { service, lost } = read({ schedules: [{ id: 'h-1', ...schedule }] });
  return { opening: service.openingTimes?.[0], lost: lost.map(({ path }) => path) };
}

describe('opening times', () => {
  test.each([
    ['10:00:00', '10:00'],
    ['9:30', '09:30'],
    ['10:00Z', '10:00Z'],
    ['10:00:00.000+01:00', '10:00+01:00'],
  ])('at %s open at %s', (opens_at, opensAt) => {
    expect(opening({ opens_at })).toEqual({ opening: { opensAt }, lost: [] });
  });

  test('of a month name their days as iCalendar does', () => {
    expect(opening({ freq: 'MONTHLY', byday: '2MO, -1fr' }).opening).toEqual({
      frequency: 'monthly',
      days: ['2MO', '-1FR'],
    });
  });

  test.each([
    ['byday', 'some days'],
    ['freq', 'DAILY'],
    ['interval', 0],
    ['opens_at', 'noon'],
    ['valid_to', 'spring'],
    ['bymonthday', '1,2'],
    ['until', '2026-12-31'],
  ])('keep their words alone where %s cannot be kept', (field, value) => {
    const rule = { freq: 'MONTHLY', byday: 'MO', opens_at: '10:00', description: 'Mondays' };
    expect(opening({ ...rule, [field]: value })).toEqual({
      opening: { text: 'Mondays' },
      lost: [`/schedules/0/${field}`],
    });
  });

  test('join the words on when, how and what to know', () => {
    const words = { description: 'Mondays', attending_type: 'By phone', notes: 'Not in August' };
    expect(opening(words).opening).toEqual({ text: 'Mondays\nBy phone\nNot in August' });
  });
});

describe('costs', () => {
  test('are kept in the words of the feed, in their order', () => {
    const { service } = read({
      fees: 'Members pay less',
      cost_options: [
        { option: 'Adults', amount: 0 },
        { amount: '2.50', currency: 'GBP' },
        { option: 'Children', valid_to: '2026-12-31' },
      ],
    });
    expect(service.costs).toEqual([
      { text: 'Members pay less' },
      { text: 'Adults: 0' },
      { text: '2.50 GBP' },
      { text: 'Children', validTo: '2026-12-31' },
    ]);
  });
});

describe('places', () => {
  const at = (location: object) => ({ service_at_locations: [{ id: 'sl-1', location }] });

  test('are one for each address, with the access of their location', () => {
    const { service } = read(
      at({
        location_type: 'physical',
        accessibility: [{ description: 'Ramp', details: 'At the back' }],
        addresses: [
          { address_1: '1 High Street' },
          { address_1: 'PO Box 9', address_type: 'postal' },
        ],
      }),
    );
    const accessibility = ['Ramp', 'At the back'];
    expect(service.places).toEqual([
      { kind: 'physical', accessibility, lines: ['1 High Street'] },
      { kind: 'postal', accessibility, lines: ['PO Box 9'] },
    ]);
  });

  test('need no address', () => {
    expect(read(at({ location_type: 'virtual' })).service.places).toEqual([{ kind: 'virtual' }]);
  });

  test('keep their own opening times apart from those of the service', () => {
    const { service } = read({
      schedules: [{ description: 'By phone, weekdays' }],
      service_at_locations: [
        { schedules: [{ description: 'Mondays' }], location: { name: 'Hall' } },
      ],
    });
    expect(service.openingTimes).toEqual([{ text: 'By phone, weekdays' }]);
    expect(service.places).toEqual([{ name: 'Hall', openingTimes: [{ text: 'Mondays' }] }]);
  });

  test('tell of a fault once, although they are looked at for phones too', () => {
    expect(read({ service_at_locations: [7] }).lost).toEqual([
      { path: '/service_at_locations/0', reason: 'wrong-type' },
    ]);
  });
});

describe('phones', () => {
  test('are those of the service, of its contacts and of its places, not of the organisation', () => {
    const phones = (number: string) => ({ phones: [{ number }] });
    const { service } = read({
      ...phones('01632 960 001'),
      contacts: [{ name: 'Robin Made-Up', ...phones('01632 960 002') }],
      organization: { name: 'Trust', ...phones('01632 960 009') },
      service_at_locations: [{ ...phones('01632 960 003'), location: phones('01632 960 004') }],
    });
    expect(service.phones?.map(({ number }) => number.slice(-1))).toEqual(['1', '2', '3', '4']);
  });
});
