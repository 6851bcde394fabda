import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeResults } from '../results/write.js';
import { goodClaims } from '../testing/pack/made-up-claims.js';
import { goodResults, mixedResults } from '../testing/pack/made-up-results.js';
import { packDocuments, writePack } from './write-pack.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('every document is written into the folder, and its path is given', async () => {
  const inner = join(folder, 'reports', 'a11y');
  const paths = await writePack(mixedResults(), goodClaims(), {}, inner);
  expect((await readdir(inner)).toSorted()).toEqual([
    'earl.jsonld',
    'index.html',
    'nhs-checklist.html',
    'nhs-checklist.json',
    'openacr.yaml',
    'ratings.html',
    'results.json',
    'results.schema.json',
    'scope.html',
    'statement.html',
    'statement.md',
    'vpat.html',
  ]);
  expect(paths).toContain(join(inner, 'index.html'));
});

test('the copy of the results fits the schema that stands beside it', async () => {
  await writePack(mixedResults(), goodClaims(), {}, folder);
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const validate = new Ajv2020().compile(await read('results.schema.json'));
  validate(await read('results.json'));
  expect(validate.errors).toBeNull();
});

test('the hash in the pack is that of results.json, also where the engine wrote it', async () => {
  const file = await writeResults(mixedResults(), folder);
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  const documents = packDocuments(mixedResults(), [], {});
  expect(documents.get('index.html')).toContain(hash);
  expect(JSON.parse(documents.get('nhs-checklist.json') ?? '').resultsSha256).toBe(hash);
});

test('results that do not fit their schema are refused, and nothing is written', async () => {
  const wrong = { ...goodResults(), startedAt: 'yesterday' };
  await expect(writePack(wrong, [], {}, folder)).rejects.toThrow(
    'The results do not fit their schema',
  );
  expect(await readdir(folder)).toEqual([]);
});

test('the same results give the same pack: no clock is read', () => {
  const first = packDocuments(mixedResults(), goodClaims(), {});
  const second = packDocuments(mixedResults(), goodClaims(), {});
  expect([...second]).toEqual([...first]);
});

test('no page loads anything or runs anything', () => {
  for (const [file, text] of packDocuments(mixedResults(), goodClaims(), {})) {
    if (!file.endsWith('.html')) continue;
    expect(text).not.toMatch(/<script|<link|<img|<iframe|@import|url\(| src=| on\w+=/i);
  }
});
