import { describe, expect, test } from 'vitest';
import { exampleFaults as faults } from '../testing/example-faults.js';
import { recordExamples } from '../testing/record-examples.js';
import { parseRecord } from '../validation/index.js';

const names = Object.keys(recordExamples);

describe.each(names)('%s', (name) => {
  test('has an example that is accepted and comes back equal', () => {
    const { schema, record } = recordExamples[name] ?? {};
    expect(schema && parseRecord(schema, record)).toEqual({ ok: true, record });
  });

  test('refuses a field that is not in its schema', () => {
    expect(faults(name, { nickname: 'x' })).toEqual(['/nickname unknown-field']);
  });

  test('needs its id', () => {
    expect(faults(name, { id: undefined })).toContain('/id missing-field');
  });

  test('refuses an id of another form', () => {
    expect(faults(name, { id: 'NOT AN ID' })).toEqual(['/id bad-format']);
  });
});

const versioned = names.filter((name) => 'schemaVersion' in (recordExamples[name]?.record ?? {}));

test.each(versioned)('%s of a version from the future is refused before anything else', (name) => {
  expect(faults(name, { schemaVersion: 2, nickname: 'x' })).toEqual([
    '/schemaVersion future-version',
  ]);
});

test.each(['2026-13', '26', 'March 2026', '2026-02-1', '2025-02-31', '2025-04-31', '2025-00-10'])(
  'a policy is not published on %s, nor begins, nor has a milestone then',
  (published) => {
    expect(faults('Policy', { published })).toEqual(['/published bad-format']);
    expect(faults('Policy', { inForceFrom: published })).toEqual(['/inForceFrom bad-format']);
    expect(faults('Policy', { milestones: [{ id: 'review', on: published }] })).toEqual([
      '/milestones/0/on bad-format',
    ]);
  },
);
