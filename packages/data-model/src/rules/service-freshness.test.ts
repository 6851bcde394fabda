import { describe, expect, test } from 'vitest';
import { freshnessOf, SERVICE_AGEING_DAYS, SERVICE_FRESH_DAYS } from './index.js';

const today = '2026-06-15';

describe('the freshness of a service', () => {
  test.each([
    ['2026-06-15', 'fresh', 0],
    ['2025-12-14', 'fresh', SERVICE_FRESH_DAYS],
    ['2025-12-13', 'ageing', SERVICE_FRESH_DAYS + 1],
    ['2025-06-15', 'ageing', SERVICE_AGEING_DAYS],
    ['2025-06-14', 'stale', SERVICE_AGEING_DAYS + 1],
    ['2005-01-01', 'stale', 7835],
  ])('checked on %s is %s, at %d days', (assuredOn, band, days) => {
    expect(freshnessOf({ freshness: { assuredOn } }, today)).toEqual({
      band,
      days,
      basis: 'assured',
    });
  });

  test('is counted from the check, although the entry was changed later', () => {
    const freshness = { assuredOn: '2024-01-01', modifiedAt: '2026-06-14T00:00:00.000Z' };
    expect(freshnessOf({ freshness }, today)).toMatchObject({ band: 'stale', basis: 'assured' });
  });

  test('is counted from the change where nobody says when it was checked, in days of London', () => {
    const freshness = { modifiedAt: '2026-06-13T23:30:00.000Z' };
    expect(freshnessOf({ freshness }, today)).toEqual({
      band: 'fresh',
      days: 1,
      basis: 'modified',
    });
  });

  test('is unknown where the entry does not say', () => {
    expect(freshnessOf({ freshness: {} }, today)).toEqual({ band: 'unknown', basis: 'none' });
  });

  test('is unknown where the date is yet to come', () => {
    expect(freshnessOf({ freshness: { assuredOn: '2026-06-16' } }, today)).toEqual({
      band: 'unknown',
      basis: 'assured',
    });
  });

  test('is unknown where a date is none', () => {
    expect(freshnessOf({ freshness: { assuredOn: '2026-02-30' } }, today).band).toBe('unknown');
    for (const modifiedAt of ['soon', '2026-06-13', '2026-06-13T23:30:00Z']) {
      expect(freshnessOf({ freshness: { modifiedAt } }, today).band).toBe('unknown');
    }
    expect(freshnessOf({ freshness: { assuredOn: today } }, 'today').band).toBe('unknown');
  });
});
