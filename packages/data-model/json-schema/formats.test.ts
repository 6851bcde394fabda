import { describe, expect, test } from 'vitest';
import { isDay, isInstant } from '../src/identifiers/time.ts';
import { DaySchema, InstantSchema } from '../src/schemas/index.ts';
import { compoundDocument } from './entity-documents.ts';
import { formats } from './formats.ts';

/** The pattern that is published for a check of a schema, as a reader that knows no `format` applies it. */
function published({ pipe }: { pipe: readonly object[] }): RegExp {
  const { message } = pipe[1] as { message?: unknown };
  return new RegExp(String(formats[String(message)]?.pattern), 'u');
}

const two = (number: number) => String(number).padStart(2, '0');

/** Everything of the form of a day, those that do not exist among them. */
function* daysOf(years: readonly string[]): Generator<string> {
  for (const year of years) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) yield `${year}-${two(month)}-${two(day)}`;
    }
  }
}

const years = [
  '0000',
  '0004',
  '0100',
  '1600',
  '1900',
  '1996',
  '2000',
  '2023',
  '2024',
  '2100',
  '2400',
];

describe('a reader that goes by patterns alone', () => {
  test('accepts the days that exist, and no others', () => {
    const pattern = published(DaySchema);
    const disagreed = [...daysOf(years)].filter((day) => pattern.test(day) !== isDay(day));
    expect(disagreed).toEqual([]);
  });

  test('knows every leap year', () => {
    const pattern = published(DaySchema);
    const leapDays = Array.from(
      { length: 10_000 },
      (_, year) => `${String(year).padStart(4, '0')}-02-29`,
    );
    expect(leapDays.filter((day) => pattern.test(day))).toEqual(leapDays.filter(isDay));
  });

  test('accepts the moments that exist, and no others', () => {
    const pattern = published(InstantSchema);
    const times = ['T00:00:00.000Z', 'T23:59:59.999Z', 'T24:00:00.000Z', 'T09:30:00Z', ''];
    const moments = [...daysOf(['1900', '2024'])].flatMap((day) => times.map((time) => day + time));
    expect(moments.filter((moment) => pattern.test(moment))).toEqual(moments.filter(isInstant));
  });
});

test('no pattern asks for a class of Unicode, which not every language has', () => {
  const patterns = JSON.stringify(compoundDocument()).match(/"pattern":"(?:[^"\\]|\\.)*"/g) ?? [];
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.filter((pattern) => /\\\\p\{|\(\?</.test(pattern))).toEqual([]);
});
