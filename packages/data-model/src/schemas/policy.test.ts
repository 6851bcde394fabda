import { expect, test } from 'vitest';
import { recordExamples } from '../testing/record-examples.js';
import { parseRecord } from '../validation/index.js';
import { PolicySchema } from './policy.js';

const policy = recordExamples.Policy?.record;
const read = (published: string) => parseRecord(PolicySchema, { ...policy, published });

test.each(['2026', '2026-02', '2026-02-28', '2024-02-29'])('a policy is of %s', (published) => {
  expect(read(published).ok).toBe(true);
});

test.each(['26', '2026-13', '2026-02-29', '1900-02-29', '2026-04-31', '2026-2-1', ' 2026'])(
  'no policy is of %j',
  (published) => {
    expect(read(published)).toMatchObject({
      ok: false,
      issues: [{ path: '/published', code: 'bad-format' }],
    });
  },
);
