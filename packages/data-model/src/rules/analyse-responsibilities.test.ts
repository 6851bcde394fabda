import { describe, expect, test } from 'vitest';
import type { Responsibility } from '../schemas/responsibility.js';
import { exampleId } from '../testing/fixtures.js';
import { analyseResponsibilities } from './analyse-responsibilities.js';

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
            { accountable: 'icb', statedBy: ['icb', 'everyone'] },
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

test('subjects are told apart and come in the order of the statements', () => {
  const states = analyseResponsibilities([view({ subject: 'leaflet' }), view({})]);
  expect(states.map(({ subject }) => subject)).toEqual(['leaflet', 'drop-in']);
});

test('without statements there is nothing to say', () => {
  expect(analyseResponsibilities([])).toEqual([]);
});
