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

/** Each story as a test in real Chromium, at one width. */
function stories(name: string, width: number) {
  return {
    extends: true as const,
    plugins: [storybookTest({ configDir, initialGlobals: { viewport: { value: name } } })],
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
            include: ['packages/data-model/src/**/*.test.ts', 'tooling/**/*.test.ts'],
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
            testTimeout: 60_000,
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
            globalSetup: ['packages/react/src/testing/render-on-server.tsx'],
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
