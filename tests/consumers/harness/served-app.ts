import { afterAll, beforeAll } from 'vitest';
import type { App } from './app.ts';
import type { RunningApp } from './processes.ts';

export interface ServerOptions {
  /** Command and arguments that build the app; none where nothing is built. */
  build?: readonly string[] | undefined;
  /** Command and arguments that serve it. `PORT` stands for the port. */
  serve: readonly string[];
  env?: Record<string, string> | undefined;
}

/** Builds and serves an app for the tests of a group. Gives its address. */
export function servedApp(app: () => App, options: ServerOptions): () => string {
  const { build, env } = options;
  let server: RunningApp | undefined;
  beforeAll(async () => {
    if (build) await app().run(build[0] ?? '', build.slice(1), env);
    server = await app().start(options.serve[0] ?? '', options.serve.slice(1), env);
  });
  afterAll(() => server?.stop());
  return () => {
    if (!server) throw new Error('The app is not served, so no page can be opened.');
    return server.origin;
  };
}
