import { afterAll, beforeAll } from 'vitest';
import { type App, type AppOptions, prepareApp } from './app.ts';

/** Prepares an app before the tests of a file, says what is installed, and removes it after them. */
export function installedApp(name: string, options?: AppOptions): () => App {
  let app: App | undefined;
  beforeAll(async () => {
    app = await prepareApp(name, options);
    const versions = Object.entries(app.installed()).map((entry) => entry.join(' '));
    process.stdout.write(`${name}: Node.js ${process.version.slice(1)}, ${versions.join(', ')}\n`);
  });
  afterAll(() => app?.remove());
  return () => {
    if (!app) throw new Error(`The app ${name} is not installed, so it cannot be tested.`);
    return app;
  };
}
