import { defineConfig } from 'tsup';

// Bundling would lose 'use client' (with tree shaking or splitting) or put one context in two
// bundles (without splitting). One output file a source file keeps both right.
export default defineConfig({
  entry: [
    'src/**/*.ts',
    'src/**/*.tsx',
    '!src/**/*.test.*',
    '!src/**/*.d.ts',
    '!src/**/*.test-d.ts',
    '!src/self-tests/**',
  ],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  clean: true,
  silent: true,
  // Arabic letters as they are, not as six characters each.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
