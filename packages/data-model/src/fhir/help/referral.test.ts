import { describe, expect, test } from 'vitest';
import type { Referral } from '../../schemas/index.js';
import { recordExamples } from '../../testing/record-examples.js';
import { referralFromBundle, referralToBundle } from './index.js';

const example = recordExamples.Referral?.record as Referral;
/** The example while it is still open, without what is not carried. */
const referral: Referral = {
  ...example,
  history: example.history.slice(0, 2),
  capacity: undefined,
  closedReason: undefined,
};

/** The two resources of a referral as any receiver could change them. */
function bundleOf(record = referral) {
  const written = referralToBundle(record);
  if (!written.ok) throw new Error('The example should be written.');
  const entries = written.resource.entry.map(({ resource }) => ({ ...resource }) as object);
  const [task = {}, request = {}] = entries;
  return { task, request };
}

function read(...resources: object[]) {
  const entry = resources.map((resource) => ({ resource }));
  return referralFromBundle({ resourceType: 'Bundle', type: 'collection', entry });
}

describe('a referral', () => {
  test('is what was asked for and where it stands', () => {
    const { task, request } = bundleOf();
    expect(request).toMatchObject({
      resourceType: 'ServiceRequest',
      status: 'active',
      intent: 'order',
      code: { coding: [{ code: 'device-bank' }] },
      reasonCode: [{ coding: [{ code: 'no-device' }] }],
    });
    expect(task).toMatchObject({
      resourceType: 'Task',
      status: 'received',
      focus: { type: 'ServiceRequest' },
      lastModified: '2026-03-09T09:30:00.000Z',
    });
  });

  test('without a step yet loses nothing', () => {
    expect(referralToBundle({ ...referral, history: [] })).toMatchObject({ ok: true, lost: [] });
  });

  test.each([
    ['sent', 'requested', 'active'],
    ['received', 'received', 'active'],
    ['seen', 'in-progress', 'active'],
    ['closed', 'completed', 'completed'],
    ['declined', 'rejected', 'revoked'],
    ['no-reply', 'failed', 'revoked'],
  ] as const)('that is %s has a Task that is %s and a request that is %s', (state, ...statuses) => {
    const history: Referral['history'] = [
      { state: 'sent', at: '2026-03-02T09:30:00.000Z' },
      { state, at: '2026-03-03T09:30:00.000Z' },
    ];
    const { task, request } = bundleOf({ ...referral, history });
    expect([task, request]).toMatchObject(statuses.map((status) => ({ status })));
  });

  test('is read whichever of the two stands first', () => {
    const { task, request } = bundleOf();
    expect(read(request, task)).toEqual({ ok: true, record: referral, lost: [] });
  });

  test('without one of the two is refused', () => {
    const { task, request } = bundleOf();
    expect(read(task)).toMatchObject({ ok: false, issues: [{ path: '/entry' }] });
    expect(read(request)).toMatchObject({ ok: false, issues: [{ path: '/entry' }] });
    expect(referralFromBundle({ resourceType: 'Bundle', type: 'collection' })).toMatchObject({
      ok: false,
      issues: [{ path: '/entry', code: 'missing-field' }],
    });
  });

  test('beside a third resource is read, and the third is named as lost', () => {
    const { task, request } = bundleOf();
    expect(read(task, { resourceType: 'Patient' }, request)).toMatchObject({
      ok: true,
      lost: [{ path: '/entry/1', reason: 'no-place' }],
    });
  });
});

describe('a Task that the receiver moved on', () => {
  const moved = { status: 'completed', lastModified: '2026-04-01T08:00:00+01:00' };

  test('has one more step, since it was last changed', () => {
    const { task, request } = bundleOf();
    const result = read({ ...task, ...moved }, request);
    expect(result).toMatchObject({
      ok: true,
      record: {
        history: [...referral.history, { state: 'closed', at: '2026-04-01T07:00:00.000Z' }],
      },
    });
  });

  test.each([
    ['without the moment of the change', undefined],
    ['before its last step', '2026-03-01T00:00:00Z'],
  ])('%s is refused: by its steps it would still be open', (_name, lastModified) => {
    const { task, request } = bundleOf();
    expect(read({ ...task, ...moved, lastModified }, request)).toMatchObject({
      ok: false,
      issues: [{ path: '/entry/0/resource/status', code: 'not-in-list' }],
    });
  });

  test('is read beside a request that still stands as it was', () => {
    const { task, request } = bundleOf();
    const result = read({ ...task, ...moved }, request);
    expect(result.ok && result.lost).toContainEqual({
      path: '/entry/1/resource/status',
      reason: 'no-place',
    });
  });

  test('of another sender begins when it was made', () => {
    const { task, request } = bundleOf();
    const result = read({ ...task, ...moved, extension: undefined }, request);
    expect(result).toMatchObject({
      ok: true,
      record: {
        history: [
          { state: 'sent', at: '2026-03-02T09:30:00.000Z' },
          { state: 'closed', at: '2026-04-01T07:00:00.000Z' },
        ],
      },
    });
  });
});
