import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './tooling/chromium.ts';
import viteConfig from './vite.config.ts';

const configDir = fileURLToPath(new URL('.storybook', import.meta.url));

function browser(viewport: { width: number; height: number }) {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { executablePath: findChromium()?.path, args: chromiumArgs },
      contextOptions: { locale: 'en-GB' },
    }),
    instances: [{ browser: 'chromium' as const, viewport }],
  };
}

/** `pnpm test` leaves axe to the audit, which runs it at both widths: nothing is done twice. */
const axeByAudit = process.env.AXE_BY_AUDIT ? { a11y: { manual: true } } : {};

/** Each story as a test in real Chromium, at one width. */
function stories(name: string, width: number) {
  const initialGlobals = { viewport: { value: name }, ...axeByAudit };
  return {
    extends: true as const,
    plugins: [storybookTest({ configDir, initialGlobals })],
    test: {
      name: `stories-${width}`,
      browser: browser({ width, height: 900 }),
    },
  };
}

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['packages/data-model/{src,json-schema}/**/*.test.ts', 'tooling/**/*.test.ts'],
            exclude: ['**/*.browser.test.ts'],
          },
        },
        {
          // What a stranger gets: the built packages, as they would be published.
          extends: true,
          test: {
            name: 'packages',
            environment: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/consumers/**', 'tests/hosts/**'],
            testTimeout: 60_000,
          },
        },
        {
          // The packed packages in strangers' apps, each with an install of its own.
          extends: true,
          test: {
            name: 'consumers',
            environment: 'node',
            include: ['tests/consumers/*.test.ts'],
            globalSetup: ['tests/consumers/harness/packed.ts'],
            // Most of the time an app's own tools work, and the test waits.
            maxWorkers: 2,
            testTimeout: 120_000,
            hookTimeout: 300_000,
          },
        },
        {
          // The built widgets on difficult pages, from a real server in real Chromium.
          extends: true,
          test: {
            name: 'hosts',
            environment: 'node',
            include: ['tests/hosts/*.test.ts'],
            globalSetup: ['tests/hosts/build.ts'],
            testTimeout: 60_000,
          },
        },
        {
          // The audit's checks on small pages, good and bad, in a Chromium that each file starts.
          extends: true,
          test: {
            name: 'audit',
            environment: 'node',
            include: ['packages/a11y-audit/src/**/*.test.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
        {
          // Server rendering is tested in a process without a DOM.
          extends: true,
          test: {
            name: 'ssr',
            environment: 'node',
            include: ['packages/react/src/**/*.ssr.test.tsx'],
          },
        },
        {
          extends: true,
          optimizeDeps: { include: ['@digital-facilitation/data-model > idb'] },
          test: {
            name: 'browser',
            globalSetup: ['packages/react/src/self-tests/render-on-server.tsx'],
            include: [
              'packages/react/src/**/*.test.tsx',
              'packages/data-model/src/**/*.browser.test.ts',
            ],
            exclude: ['**/*.ssr.test.tsx'],
            browser: browser({ width: 1280, height: 900 }),
          },
        },
        stories('desktop', 1280),
        stories('small', 320),
      ],
    },
  }),
);
