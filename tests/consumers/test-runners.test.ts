import { describe, expect, test } from 'vitest';
import { installedApp } from './harness/installed-app.ts';

describe('a supplier’s own tests, with no mock and no set-up file', () => {
  const vitest = installedApp('vitest-jsdom');
  const jest = installedApp('jest');

  test('pass in Vitest with jsdom', async () => {
    expect(await vitest().run('vitest', ['run'])).toMatch(/Tests\s+1 passed/);
  });

  test('pass in Jest with jsdom, where Jest is told to transform modules', async () => {
    expect(await jest().run('jest')).toMatch(/Tests:\s+1 passed/);
  });
});
