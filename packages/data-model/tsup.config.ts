import { defineConfig } from 'tsup';

// One output file a source file, so that a bundler drops every list that is not used.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  clean: true,
});
