import { writeFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

// One output file a source file, like the other packages.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.d.ts', '!src/testing/**'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  clean: true,
  silent: true,
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  // The schema as a file, for those who read results without this package.
  onSuccess: async () => {
    const { resultsSchema } = await import('./src/results/schema.ts');
    await writeFile(
      'dist/results/results.schema.json',
      `${JSON.stringify(resultsSchema, undefined, 2)}\n`,
    );
  },
});
