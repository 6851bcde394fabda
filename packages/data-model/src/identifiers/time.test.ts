import { describe, expect, test } from 'vitest';
import { isDay, isInstant, londonDay, toInstant } from './time.js';

describe('instants', () => {
  test.each(['2026-03-02T09:30:00.000Z', '2028-02-29T23:59:59.999Z'])('%s is a moment', (text) => {
    expect(isInstant(text)).toBe(true);
  });

  test.each([
    ['30 February', '2026-02-30T09:30:00.000Z'],
    ['29 February of a common year', '2026-02-29T09:30:00.000Z'],
    ['31 April', '2026-04-31T09:30:00.000Z'],
    ['month 13', '2026-13-01T09:30:00.000Z'],
    ['month 0', '2026-00-01T09:30:00.000Z'],
    ['day 0', '2026-03-00T09:30:00.000Z'],
    ['24:00', '2026-03-02T24:00:00.000Z'],
    ['minute 60', '2026-03-02T09:60:00.000Z'],
    ['a leap second', '2016-12-31T23:59:60.000Z'],
    ['no Z', '2026-03-02T09:30:00.000'],
    ['an offset in place of Z', '2026-03-02T09:30:00.000+01:00'],
    ['no milliseconds', '2026-03-02T09:30:00Z'],
    ['microseconds', '2026-03-02T09:30:00.000000Z'],
    ['a space in place of T', '2026-03-02 09:30:00.000Z'],
    ['a lower case z', '2026-03-02T09:30:00.000z'],
    ['a line break after it', '2026-03-02T09:30:00.000Z\n'],
    ['a day alone', '2026-03-02'],
    ['nothing', ''],
  ])('%s is no moment', (_name, text) => {
    expect(isInstant(text)).toBe(false);
  });

  test('a moment written by the kit is one that the kit reads', () => {
    expect(isInstant(toInstant(new Date(1_772_443_800_123)))).toBe(true);
  });

  test('a moment keeps its milliseconds when it is written', () => {
    expect(toInstant(new Date('2026-03-02T09:30:00.007Z'))).toBe('2026-03-02T09:30:00.007Z');
  });

  test('a Date that holds no moment is not written', () => {
    expect(() => toInstant(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('days', () => {
  test.each(['2026-03-02', '2028-02-29', '2026-12-31'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    ['30 February', '2026-02-30'],
    ['29 February of a common year', '2026-02-29'],
    ['month 13', '2026-13-01'],
    ['day 32', '2026-01-32'],
    ['no leading zeros', '2026-3-2'],
    ['day first', '02-03-2026'],
    ['a time after it', '2026-03-02T09:30:00.000Z'],
    ['a line break after it', '2026-03-02\n'],
    ['nothing', ''],
  ])('%s is no day', (_name, text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('the day in London', () => {
  test.each([
    ['in winter at 23:30 UTC it is still the same day', '2026-01-15T23:30:00.000Z', '2026-01-15'],
    ['in summer at 22:30 UTC it is still the same day', '2026-07-15T22:30:00.000Z', '2026-07-15'],
    ['in summer at 23:30 UTC it is already the next day', '2026-07-15T23:30:00.000Z', '2026-07-16'],
    ['the last evening of winter ends at midnight UTC', '2026-03-28T23:30:00.000Z', '2026-03-28'],
    ['29 March begins at midnight UTC', '2026-03-29T00:00:00.000Z', '2026-03-29'],
    ['29 March is one day on both sides of the change', '2026-03-29T01:00:00.000Z', '2026-03-29'],
    ['29 March ends an hour early', '2026-03-29T23:00:00.000Z', '2026-03-30'],
    ['the last evening of summer ends an hour early', '2026-10-24T23:00:00.000Z', '2026-10-25'],
    ['25 October is one day on both sides of the change', '2026-10-25T01:00:00.000Z', '2026-10-25'],
    ['25 October lasts until midnight UTC', '2026-10-25T23:59:59.999Z', '2026-10-25'],
    ['26 October begins at midnight UTC', '2026-10-26T00:00:00.000Z', '2026-10-26'],
    ['the year turns at midnight UTC', '2026-12-31T23:59:59.999Z', '2026-12-31'],
  ])('%s', (_name, moment, day) => {
    expect(londonDay(new Date(moment))).toBe(day);
  });

  test('it is written as a day that the kit reads', () => {
    expect(isDay(londonDay(new Date('2026-02-03T12:00:00.000Z')))).toBe(true);
  });
});

test('a day in London has a year of four digits, however early it is', () => {
  const moment = new Date('0050-06-01T12:00:00Z');
  expect(londonDay(moment)).toBe('0050-06-01');
  expect(isDay(londonDay(moment))).toBe(true);
});
