import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReviews } from './reviews.js';

function files(verdicts: string, differences: string) {
  const folder = mkdtempSync(join(tmpdir(), 'reviews-'));
  const project = { verdicts: join(folder, 'v.json'), differences: join(folder, 'd.yaml') };
  writeFileSync(project.verdicts, verdicts);
  writeFileSync(project.differences, differences);
  return readReviews(project);
}

const verdict =
  '[{"rule":"r","stories":["a--*"],"passes":"dark*","where":"p.*","holds":true,"by":"A","on":"2026-11-24","text":"T"}]';

test('a verdict counts where rule, story, pass and place fit', async () => {
  const { verdictOn } = await files(verdict, '');
  expect(verdictOn('r', 'a--b', 'dark-320', 'p.note')?.text).toBe('T');
  expect(verdictOn('s', 'a--b', 'dark-320', 'p.note')).toBeUndefined();
  expect(verdictOn('r', 'b--b', 'dark-320', 'p.note')).toBeUndefined();
  expect(verdictOn('r', 'a--b', 'base', 'p.note')).toBeUndefined();
  expect(verdictOn('r', 'a--b', 'dark', 'div')).toBeUndefined();
});

test('a difference is found by its rule and story', async () => {
  const { difference } = await files(
    '[]',
    '- { rule: r, stories: a--*, why: W, by: A, on: 2026-11-24 }',
  );
  expect(difference('r', 'a--b')?.why).toBe('W');
  expect(difference('r', 'b--b')).toBeUndefined();
});

test('a record that does not say who decided cannot count', async () => {
  await expect(
    files('[{"rule":"r","stories":[],"holds":true,"on":"2026-11-24","text":"T"}]', ''),
  ).rejects.toThrow(/lacks by/);
});

test('files that are not there hold nothing', async () => {
  const { verdictOn, difference } = await readReviews({
    verdicts: 'none.json',
    differences: 'none.yaml',
  });
  expect([verdictOn('r', 'a', 'b', 'c'), difference('r', 'a')]).toEqual([undefined, undefined]);
});
