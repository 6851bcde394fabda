import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFacilitationEvent } from '../parse-facilitation-event.js';
import { facilitationSettings } from '../schemas/index.js';
import { eventExamples, helpGivenExample } from '../testing/fixtures.js';
import { migrateRecord } from './migrate-record.js';

const oldSettings: Record<string, string> = {
  'reception-desk': 'desk',
  phone: 'telephone',
  online: 'web',
};

/** An event as version 0 would have had it. */
function asVersion0(event: object): Record<string, unknown> {
  const { kind, occurredAt, setting, ...others } = event as Record<string, unknown>;
  const moment = String(occurredAt);
  return {
    ...others,
    schemaVersion: 0,
    type: kind,
    day: moment.slice(0, 10),
    time: moment.slice(11, 16),
    ...(setting === undefined ? {} : { channel: oldSettings[String(setting)] ?? setting }),
  };
}

function faultsAfter(input: unknown): string[] {
  const migrated = migrateRecord(input);
  const result = migrated.ok ? parseFacilitationEvent(migrated.record) : migrated;
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}

describe('an event of the made-up version 0', () => {
  test.each(Object.entries(eventExamples))(
    'of kind %s becomes one of version 1',
    (_kind, event) => {
      expect(migrateRecord(asVersion0(event))).toEqual({ ok: true, record: event });
    },
  );

  test('becomes one of version 1 whatever its setting and moment', () => {
    const moments = fc.date({
      min: new Date('2020-01-01T00:00:00Z'),
      max: new Date('2040-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...facilitationSettings), moments, (setting, moment) => {
        moment.setUTCSeconds(0, 0);
        const event = { ...helpGivenExample, setting, occurredAt: moment.toISOString() };
        const migrated = migrateRecord(asVersion0(event));
        expect(migrated).toEqual({ ok: true, record: event });
        expect(parseFacilitationEvent(migrated.ok && migrated.record).ok).toBe(true);
      }),
    );
  });

  test.each([
    ['a day that does not exist', { day: '2026-02-30' }, '/occurredAt bad-format'],
    ['no time', { time: undefined }, '/occurredAt bad-format'],
    ['no day', { day: undefined }, '/occurredAt bad-format'],
    ['no day and no time', { day: undefined, time: undefined }, '/occurredAt missing-field'],
    ['a channel that is unknown', { channel: 'fax' }, '/setting not-in-list'],
    ['no channel', { channel: undefined }, '/setting missing-field'],
  ])('with %s is brought over, and then refused by the schema', (_name, change, fault) => {
    expect(faultsAfter({ ...asVersion0(helpGivenExample), ...change })).toEqual([fault]);
  });

  test.each([
    ['type', { kind: 'help-offered' }],
    ['day', { occurredAt: '2026-03-03T14:00:00.000Z' }],
    ['channel', { setting: 'library' }],
  ])(
    'with its %s beside the field that it becomes is not brought over: one of them would be lost',
    (_name, both) => {
      expect(faultsAfter({ ...asVersion0(helpGivenExample), ...both })).toEqual([
        ' migration-failed',
      ]);
    },
  );

  test.each([
    ['help', { type: 'digital', need: 'no-device' }],
    ['an unknown type', { type: 'poster' }],
    ['no type', {}],
    ['the type of what every object has', { type: 'toString' }],
  ])('is none with %s: only events have a way from version 0', (_name, fields) => {
    const migrated = migrateRecord({ schemaVersion: 0, ...fields });
    expect(migrated.ok || migrated.issues[0].code).toBe('unknown-version');
  });

  test.each(['fax', 'toString', '__proto__', 7, null])(
    'with the channel %j, which is unknown, keeps it as its setting',
    (channel) => {
      const migrated = migrateRecord({ ...asVersion0(helpGivenExample), channel });
      expect(migrated.ok && migrated.record.setting).toBe(channel);
    },
  );
});
