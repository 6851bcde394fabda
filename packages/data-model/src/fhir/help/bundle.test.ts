import { describe, expect, test } from 'vitest';
import type { Referral } from '../../schemas/index.js';
import { recordExamples } from '../../testing/record-examples.js';
import { referralFromBundle, referralToBundle } from './index.js';

const written = referralToBundle(recordExamples.Referral?.record as Referral);
if (!written.ok) throw new Error('The example should be written.');
const { entry } = written.resource;

function read(change: object) {
  return referralFromBundle({ resourceType: 'Bundle', type: 'collection', entry, ...change });
}
function faults(change: object): string[] {
  const result = read(change);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}
const asked = (method?: string) =>
  entry.map(({ resource }) => ({
    resource,
    ...(method && { request: { method, url: 'Task/1' } }),
  }));

describe('a bundle', () => {
  test.each(['collection', 'searchset', 'document'])('of type %s is read', (type) => {
    expect(read({ type })).toMatchObject({ ok: true, lost: [] });
  });

  test.each(['history', 'message', 'batch-response', 'transaction-response', 7, null, 'Jane'])(
    'of type %s is refused',
    (type) => {
      expect(faults({ type })).toEqual(['/type not-in-list']);
      expect(JSON.stringify(read({ type }))).not.toContain('Jane');
    },
  );

  test('without a type is refused', () => {
    expect(faults({ type: undefined })).toEqual(['/type missing-field']);
  });

  test.each([
    ['batch', 'PUT'],
    ['transaction', 'POST'],
  ])('of type %s that asks to %s what it holds is read', (type, method) => {
    expect(read({ type, entry: asked(method) })).toMatchObject({ ok: true });
  });

  test('may ask to delete something that it does not hold', () => {
    const other = { request: { method: 'DELETE', url: 'Basic/1' } };
    expect(read({ type: 'transaction', entry: [...asked('PUT'), other] })).toMatchObject({
      ok: true,
      lost: expect.arrayContaining([{ path: '/entry/2', reason: 'no-place' }]),
    });
  });

  test.each([
    ['transaction', 'DELETE'],
    ['transaction', 'PATCH'],
    ['transaction', undefined],
    ['batch', 'GET'],
    ['collection', 'DELETE'],
  ])('of type %s that asks to %s what it holds is refused', (type, method) => {
    expect(faults({ type, entry: asked(method) })).toEqual(
      entry.map((_, index) => expect.stringContaining(`/entry/${index}/request/method`)),
    );
  });

  test.each([
    { implicitRules: 'https://a.example' },
    { entry: entry.map(({ resource }) => ({ resource, modifierExtension: [{ url: 'urn:x' }] })) },
  ])('with %j around its resources is refused', (change) => {
    expect(faults(change)).toContain(' forbidden-field');
  });

  test('may hold a neighbour whose meaning is turned round: it is not read', () => {
    const other = { resource: { resourceType: 'Basic', modifierExtension: [{ url: 'urn:x' }] } };
    expect(read({ entry: [...entry, other] })).toMatchObject({
      ok: true,
      lost: [{ path: '/entry/2' }],
    });
  });
});

/** Objects in each other, so many. */
function nested(depth: number): object {
  return depth === 0 ? {} : { extension: nested(depth - 1) };
}

describe('input that is hard to go through', () => {
  test('is read where a resource is as deep as resources are', () => {
    expect(read({ entry: [...entry, { resource: nested(16) }] })).toMatchObject({ ok: true });
  });

  test('is refused where it is deeper, in words of a resource', () => {
    expect(read({ entry: [...entry, { resource: nested(18) }] })).toEqual({
      ok: false,
      issues: [
        { path: '', code: 'too-deep', message: expect.stringMatching(/^A resource .* 20 levels/) },
      ],
    });
  });

  test.each([1n, () => 1, { toJSON: () => 1 }])('is refused where it is no JSON', (value) => {
    expect(faults({ value })).toEqual([' not-json']);
  });

  test('names a hundred faults at most', () => {
    expect(faults({ entry: Array.from({ length: 1000 }, () => 7) })).toHaveLength(100);
  });
});
