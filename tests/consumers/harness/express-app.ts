import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { App } from './app.ts';
import { servedApp } from './served-app.ts';
import { describeServerApp, keepIn, keptEvents } from './server-app.ts';

const event = {
  id: '019a9f10-7c00-7000-8000-000000000002',
  schemaVersion: 1,
  occurredAt: '2026-11-20T10:00:00.000Z',
  kind: 'correction',
  replaces: '019a9f10-7c00-7000-8000-000000000001',
  reason: 'duplicate',
};

const serve = ['node', 'dist/server/server.js'];
const build = [
  'sh',
  '-c',
  'vite build --config vite.client.config.ts && vite build --config vite.server.config.ts',
];

/** An Express app with any React, which streams its pages and reads posted forms. */
export function describeExpressApp(app: () => App): void {
  test('an Express app has no error of types', async () => {
    expect(await app().run('tsc', ['--noEmit'])).toBe('');
  });

  describeServerApp(
    app,
    (['development', 'production'] as const).map((mode) => ({
      as: `streamed by Express in ${mode}`,
      build,
      serve,
      env: { ...keepIn, NODE_ENV: mode },
    })),
  );

  describe('an Express app that is posted events', () => {
    const origin = servedApp(app, { serve, env: { EVENTS_FILE: 'posted.ndjson' } });

    async function post(...events: unknown[]): Promise<Response> {
      const body = events.map((item) => `${JSON.stringify(item)}\n`).join('');
      return fetch(`${origin()}/events`, { method: 'POST', body });
    }

    test('keeps an event once, however often it comes, and answers for it', async () => {
      for (const _time of [1, 2]) {
        const response = await post(event);
        expect(await response.json()).toEqual([{ id: event.id, result: 'accepted' }]);
      }
      expect(await keptEvents(app(), 'posted.ndjson')).toEqual([event]);
    });

    test('rejects one that cannot stand, repeats nothing of it, and takes the others', async () => {
      const other = { ...event, id: '019a9f10-7c00-7000-8000-000000000003' };
      const response = await post({ ...event, reason: '943 476 5919' }, 7, other);
      expect(response.status).toBe(200);
      const text = await response.text();
      expect(text).not.toContain('943');
      expect(JSON.parse(text)).toEqual([
        { id: event.id, result: 'rejected', reason: 'not-in-list' },
        { id: other.id, result: 'accepted' },
      ]);
    });
  });

  describe('an Express app whose disk fails', () => {
    const folder = 'not-made-yet';
    const origin = servedApp(app, { serve, env: { EVENTS_FILE: `${folder}/posted.ndjson` } });
    const post = () =>
      fetch(`${origin()}/events`, { method: 'POST', body: `${JSON.stringify(event)}\n` });

    test('keeps an event that it could not write when it comes again', async () => {
      expect((await post()).status).toBe(500);
      await mkdir(join(app().folder, folder));
      expect(await (await post()).json()).toEqual([{ id: event.id, result: 'accepted' }]);
      expect(await keptEvents(app(), `${folder}/posted.ndjson`)).toEqual([event]);
    });
  });
}
