import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sourceAliases } from './tooling/source-aliases.ts';

/** Shared by Storybook and the tests. */
export default defineConfig({
  plugins: [react()],
  resolve: { alias: sourceAliases() },
  // Named here so that no dependency is found, and the page reloaded, in the middle of a test.
  optimizeDeps: {
    include: [
      '@digital-facilitation/react > @testing-library/dom',
      'axe-core',
      'react',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'storybook/test',
      'storybook/theming',
      'vitest-browser-react',
      'valibot',
    ],
  },
});
