import { describe, expect, test } from 'vitest';
import { installedApp } from './harness/installed-app.ts';

describe('a supplier’s own tests, with no mock and no set-up file', () => {
  const vitest = installedApp('vitest-jsdom');
  const jest = installedApp('jest');

  test('pass in Vitest with jsdom', async () => {
    const printed = await vitest().run('vitest', ['run', '--no-color']);
    expect(printed).toMatch(/Test Files\s+3 passed \(3\)/);
    // One check is left out, since jsdom has no layout.
    expect(Number(/Tests\s+(\d+) passed \| 1 skipped/.exec(printed)?.[1])).toBeGreaterThan(100);
  });

  test('pass in Jest with jsdom, where Jest is told to transform modules', async () => {
    const printed = await jest().run('jest', ['--no-color']);
    expect(printed).toMatch(/Test Suites: 2 passed, 2 total/);
    expect(Number(/Tests:\s+(\d+) passed, \1 total/.exec(printed)?.[1])).toBeGreaterThan(20);
  });
});
