import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

interface PathsConfig {
  compilerOptions: { paths: Record<string, [string]> };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/**
 * The packages' public names, led to their sources, as `paths` in tsconfig.json has them: one list for
 * the compiler, Storybook and the tests. (Vite's own reading of `paths` leaves out style sheets and
 * files that a tool, not the project, imports.)
 */
export function sourceAliases(): { find: RegExp; replacement: string }[] {
  const { compilerOptions } = JSON.parse(
    readFileSync(`${root}tsconfig.json`, 'utf8'),
  ) as PathsConfig;
  return Object.entries(compilerOptions.paths).map(([name, [target]]) => {
    const query = name.includes('*') ? '$2' : '$1';
    return {
      // What follows a question mark tells Vite how to import the file: `styles.css?inline`. Groups by
      // number, because Vite's own builder knows no names.
      find: new RegExp(`^${escaped(name).replace('\\*', '([^?]+)')}(\\?.*)?$`),
      replacement: `${root}${target.replace('./', '').replace('*', '$1')}${query}`,
    };
  });
}
