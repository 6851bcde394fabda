import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from './cli-options.js';

const folder = mkdtempSync(join(tmpdir(), 'config-'));
const config = join(folder, 'config.mjs');
writeFileSync(config, 'export default { name: "A project" };');
const read = (...args: string[]) => readOptions([...args, '--config', config]);

test('a folder is enough', async () => {
  const { options, mode } = await read('storybook-static');
  expect(mode).toBe('run');
  expect(options).toMatchObject({
    target: 'storybook-static',
    workers: 2,
    stories: [],
    passes: [],
    acceptTranscripts: false,
  });
  expect(options.project.name).toBe('A project');
});

test('lists are read with commas', async () => {
  const { options } = await read(
    'x',
    '--story',
    'a--b, c--*',
    '--pass',
    'base,dark',
    '--check',
    'axe',
    '--sample',
    '3',
  );
  expect(options).toMatchObject({
    stories: ['a--b', 'c--*'],
    passes: ['base', 'dark'],
    checks: ['axe'],
    sample: 3,
  });
});

test('pages stand in for a folder', async () => {
  const { options } = await read('--page', 'https://a.example/', '--page', 'https://b.example/');
  expect(options.target).toEqual(['https://a.example/', 'https://b.example/']);
});

test.each([
  [[], /Give one folder/],
  [['x', '--page', 'https://a.example/'], /Give one folder/],
  [['x', '--pass', 'bright'], /--pass does not know bright. There are: base,/],
  [['x', '--check', 'sound'], /--check does not know sound/],
  [['x', '--workers', '0'], /--workers needs a whole number/],
  [['x', '--unknown'], /Unknown option/],
])('%j is refused with what to do', async (args, message) => {
  await expect(read(...args)).rejects.toThrow(message);
});

test('a configuration that is not there is said', async () => {
  await expect(readOptions(['x', '--config', 'none.mjs'])).rejects.toThrow(/does not exist/);
});

test('claims are held against the run as it is said', async () => {
  expect((await read('x')).options.claims).toBeUndefined();
  expect((await read('x', '--claims', 'sample')).options.claims).toBe('sample');
  await expect(read('x', '--claims', 'some')).rejects.toThrow('off, sample, full');
});
