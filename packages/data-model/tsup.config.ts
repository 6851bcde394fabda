import { defineConfig } from 'tsup';

// One output file a source file, so that a bundler drops every list that is not used.
export default defineConfig({
  entry: [
    'src/**/*.ts',
    '!src/**/*.test.ts',
    '!src/**/*.d.ts',
    '!src/**/*.test-d.ts',
    '!src/testing/**',
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
