import { describe, expect, test } from 'vitest';
import { createEventId } from '../identifiers/event-id.js';
import { catalogueIdPattern } from '../identifiers/patterns.js';
import type { Responsibility } from '../schemas/responsibility.js';
import { exampleId } from '../testing/fixtures.js';
import { analyseResponsibilities } from './analyse-responsibilities.js';
import { EVERYONE } from './statements-that-stand.js';

function view(change: Partial<Responsibility>): Responsibility {
  return {
    id: exampleId(1),
    schemaVersion: 1,
    subject: 'drop-in',
    accountable: ['practice-manager'],
    responsible: ['digital-champion'],
    consulted: [],
    informed: [],
    agreement: 'agreed',
    ...change,
  };
}
const only = (...statements: Responsibility[]) => analyseResponsibilities(statements)[0];

describe('a subject', () => {
  test('is agreed where every view says so and names the same role', () => {
    const statements = [view({ statedBy: 'nurse' }), view({ statedBy: 'receptionist' })];
    expect(only(...statements)).toEqual({ subject: 'drop-in', state: 'agreed', clashes: [] });
  });

  test('is assumed where one view only takes it for granted', () => {
    expect(only(view({}), view({ agreement: 'assumed' }))?.state).toBe('assumed');
  });

  test('is disputed where views name different roles, and says who names whom', () => {
    const statements = [
      view({ statedBy: 'practice-manager' }),
      view({ statedBy: 'icb', accountable: ['icb'] }),
      view({ accountable: ['icb'] }),
    ];
    expect(only(...statements)).toEqual({
      subject: 'drop-in',
      state: 'disputed',
      clashes: [
        {
          code: 'several-accountable',
          claims: [
            { accountable: 'practice-manager', statedBy: ['practice-manager'] },
            { accountable: 'icb', statedBy: ['icb', EVERYONE] },
          ],
        },
      ],
    });
  });

  test('is disputed where one view says so, although the roles agree', () => {
    const result = only(view({}), view({ agreement: 'disputed', statedBy: 'lmc' }));
    expect(result?.state).toBe('disputed');
    expect(result?.clashes).toEqual([{ code: 'said-to-be-disputed', statedBy: ['lmc'] }]);
  });

  test('is disputed where some say that nobody is there for it and others name somebody', () => {
    const nobody = view({
      agreement: 'unowned',
      accountable: [],
      responsible: [],
      statedBy: 'receptionist',
    });
    expect(only(view({}), nobody)?.clashes).toEqual([
      { code: 'unowned-to-some', statedBy: ['receptionist'] },
    ]);
  });

  test('is assumed, and never agreed, where it is done and nobody answers for it', () => {
    const result = only(view({ accountable: [], agreement: 'assumed' }));
    expect(result?.state).toBe('assumed');
    expect(result?.clashes).toEqual([
      { code: 'done-without-accountable', responsible: ['digital-champion'] },
    ]);
  });

  test('is unowned where nobody is named', () => {
    const nobody = view({ agreement: 'unowned', accountable: [], responsible: [] });
    expect(only(nobody)).toEqual({ subject: 'drop-in', state: 'unowned', clashes: [] });
  });
});

describe('a later view', () => {
  const made = (number: number, change: Partial<Responsibility>) =>
    view({ id: createEventId(Date.UTC(2026, number)), ...change });
  const pm = { statedBy: 'practice-manager' };
  const gp = { accountable: ['gp-partner'] };
  const agreed2020 = view({ ...pm, agreedOn: '2020-01-06' });
  const agreed2026 = view({ ...pm, ...gp, agreedOn: '2026-01-05' });

  test('takes the place of the earlier one of the same side, in whatever order they are given', () => {
    const settled = { subject: 'drop-in', state: 'agreed', clashes: [] };
    expect(only(agreed2020, agreed2026)).toEqual(settled);
    expect(only(agreed2026, agreed2020)).toEqual(settled);
  });

  test('is told by when it was asserted, changed or made where it is not agreed', () => {
    const dispute = { ...pm, agreement: 'disputed' as const };
    expect(only(made(2, dispute), made(1, pm))?.state).toBe('disputed');
    const assertedAt = '2026-01-05T10:00:00.000Z';
    const provenance = { method: 'imported' as const, assertedAt };
    expect(only(made(2, { ...dispute, provenance }), made(1, pm))?.state).toBe('agreed');
    const updatedAt = '2026-06-01T10:00:00.000Z';
    expect(only(made(0, { ...dispute, updatedAt }), made(1, pm))?.state).toBe('disputed');
  });

  test('of one side leaves those of the others', () => {
    const icb = made(0, { statedBy: 'icb', accountable: ['icb'] });
    expect(only(icb, made(1, pm))?.state).toBe('disputed');
  });

  test('of everyone ends a dispute', () => {
    const dispute = made(0, { statedBy: 'lmc', agreement: 'disputed' });
    expect(only(dispute, made(1, {}))).toMatchObject({ state: 'agreed', clashes: [] });
    expect(only(made(1, {}), dispute)).toMatchObject({ state: 'agreed', clashes: [] });
  });

  test('of one side after that of everyone begins a new dispute', () => {
    const dispute = made(2, { statedBy: 'lmc', agreement: 'disputed' });
    expect(only(dispute, made(1, {}))?.clashes).toEqual([
      { code: 'said-to-be-disputed', statedBy: ['lmc'] },
    ]);
  });

  test('does not count before its day', () => {
    const future = view({ ...pm, agreedOn: '2099-01-01' });
    const asOf = '2026-11-24';
    expect(analyseResponsibilities([future], { asOf })).toEqual([]);
    expect(analyseResponsibilities([future], { asOf: '2099-01-01' })[0]?.state).toBe('agreed');
    const assumed = view({ ...pm, agreement: 'assumed' });
    expect(analyseResponsibilities([assumed, future], { asOf })[0]?.state).toBe('assumed');
    expect(analyseResponsibilities([future])[0]?.state).toBe('agreed');
  });
});

test('a role of the id "everyone" is not taken for everyone', () => {
  const named = view({ statedBy: 'everyone', accountable: ['icb'] });
  expect(only(named, view({}))?.clashes).toEqual([
    {
      code: 'several-accountable',
      claims: [
        { accountable: 'icb', statedBy: ['everyone'] },
        { accountable: 'practice-manager', statedBy: [EVERYONE] },
      ],
    },
  ]);
  expect(catalogueIdPattern.test(EVERYONE)).toBe(false);
});

test('subjects are told apart and come in the order of the statements', () => {
  const states = analyseResponsibilities([view({ subject: 'leaflet' }), view({})]);
  expect(states.map(({ subject }) => subject)).toEqual(['leaflet', 'drop-in']);
});

test('without statements there is nothing to say', () => {
  expect(analyseResponsibilities([])).toEqual([]);
});
