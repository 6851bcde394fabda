import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedApp } from './harness/installed-app.ts';

const app = installedApp('node-script', { client: 'npm' });

const event = {
  id: '019a9f10-7c00-7000-8000-000000000002',
  schemaVersion: 1,
  occurredAt: '2026-11-20T10:00:00.000Z',
  kind: 'correction',
  replaces: '019a9f10-7c00-7000-8000-000000000001',
  reason: 'duplicate',
};

test('a plain module of Node.js reads and checks events', async () => {
  const file = join(app().folder, 'events.ndjson');
  await writeFile(file, `${JSON.stringify(event)}\n${JSON.stringify({ ...event, id: 'x' })}\n`);
  const printed = await app().run('sh', ['-c', `node check-events.mjs < "${file}"`]);
  expect(printed).toBe('line 2: /id bad-format\n1 events can stand\n');
});

test('events of an earlier version are brought to this one, and others are kept as they are', async () => {
  const file = join(app().folder, 'old-events.ndjson');
  const later = { ...event, schemaVersion: 2 };
  await writeFile(file, `${JSON.stringify(event)}\n${JSON.stringify(later)}\n`);
  const printed = await app().run('sh', ['-c', `node migrate-events.mjs < "${file}"`]);
  expect(printed).toBe(`${JSON.stringify(event)}\nline 2: future-version. Keep it as it is.\n`);
});

test('a script that uses require() finds what helps', async () => {
  const printed = await app().run('node', ['what-helps.cjs']);
  expect(printed).toContain('hand-over: ');
  expect(printed).not.toContain('undefined');
});

test('every entry point can be imported and required, and is one and the same module', async () => {
  const printed = await app().run('node', ['every-entry-point.mjs']);
  const manifest = await readFile(
    join(app().folder, 'node_modules/@digital-facilitation/data-model/package.json'),
    'utf8',
  );
  const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> };
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
  expect(printed.trim().split('\n')).toEqual(entries.map((entry) => `${entry} same`));
});

test('nothing but the data model and its small libraries is installed', async () => {
  const names = await readdir(join(app().folder, 'node_modules'));
  expect(names.filter((name) => !name.startsWith('.')).toSorted()).toEqual([
    '@digital-facilitation',
    'idb',
    'papaparse',
    'valibot',
  ]);
});
