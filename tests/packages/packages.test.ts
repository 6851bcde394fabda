import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import sizeConfig from '../../.size-limit.ts';
import { exchanges } from '../../tooling/exchanges.ts';

const packages = ['data-model', 'react', 'a11y-audit'] as const;
const bin = (name: string) => join('node_modules', '.bin', name);

/** Output of a command; a failure shows what it printed. */
function run(command: string, args: string[], cwd = '.'): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
}

interface SizeResult {
  name: string;
  passed: boolean;
  size: number;
  sizeLimit: number;
}

const sizes: SizeResult[] = JSON.parse(
  (() => {
    try {
      return execFileSync(bin('size-limit'), ['--json'], { encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      // It exits with 1 where a budget is passed over, and still prints what it measured.
      return (error as { stdout: string }).stdout;
    }
  })(),
);

test.each(sizes)('$name keeps its budget', ({ size, sizeLimit }) => {
  expect(size).toBeLessThanOrEqual(sizeLimit);
});

test('a list of the catalogue brings no other list with it', async () => {
  const catalogue = resolve('packages/data-model/dist/catalogue/index.js');
  const lists = Object.entries(await import(catalogue)).filter(
    (each): each is [string, { id: string }[]] =>
      typeof (each[1] as { id?: string }[])[0] === 'object',
  );
  expect(lists.length).toBeGreaterThan(9);
  for (const [name, entries] of lists) {
    const { outputFiles } = await build({
      stdin: { contents: `export { ${name} } from '${catalogue}'`, resolveDir: '.' },
      bundle: true,
      write: false,
      format: 'esm',
    });
    const text = outputFiles[0]?.text ?? '';
    expect(text, name).toContain(`id: "${entries[0]?.id}"`);
    for (const [other, [first]] of lists) {
      if (other !== name) expect(text, `${other} in ${name}`).not.toContain(`id: "${first?.id}"`);
    }
  }
});

test('every entry of the data model that holds code has a budget', () => {
  const manifest = JSON.parse(readFileSync('packages/data-model/package.json', 'utf8'));
  const entries = Object.values<{ default?: string }>(manifest.exports).flatMap(
    (target) => target.default ?? [],
  );
  const measured = JSON.stringify(sizeConfig);
  expect(entries.length).toBeGreaterThan(20);
  const without = entries.filter((entry) => !measured.includes(entry.replace('./', 'data-model/')));
  expect(without).toEqual([]);
});

test.each(exchanges)('$name adds no more than $adds bytes', ({ name, adds }) => {
  const sizeOf = (host: string) => sizes.find((each) => each.name === `${name}: ${host}`)?.size;
  const added = Number(sizeOf('a host with it')) - Number(sizeOf('a host without it'));
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(adds);
});

describe.each(packages)('the package %s', (name) => {
  const folder = join('packages', name);
  const tarball = run(
    'pnpm',
    ['pack', '--json', '--pack-destination', mkdtempSync(join(tmpdir(), 'kit-'))],
    folder,
  );
  const packed = JSON.parse(tarball) as { filename: string; files: { path: string }[] };

  test('is well formed for those who install it (publint)', () => {
    expect(run(bin('publint'), [packed.filename, '--strict'])).toContain('All good!');
  });

  test('has types that modules find, from Node and from bundlers (are the types wrong)', () => {
    const output = run(bin('attw'), [
      packed.filename,
      // Modules only: a script that uses require() needs a Node.js that can require modules.
      '--profile=esm-only',
      '--exclude-entrypoints=styles.css',
      '--exclude-entrypoints=styles.layered.css',
    ]);
    expect(output).toContain(`@digital-facilitation/${name}`);
  });

  test('ships its build, its licence and its description, and nothing else', () => {
    const others = packed.files
      .map(({ path }) => path)
      .filter((path) => !/^(dist\/|LICENSE$|README\.md$|package\.json$)/.test(path));
    expect(others).toEqual([]);
    expect(
      packed.files
        .map(({ path }) => path)
        .filter((path) => /\.test\.|\/self-tests\/|\.stories\./.test(path)),
    ).toEqual([]);
  });

  test('ships a folder of tests only where suppliers can import it', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const shipped = packed.files.some(({ path }) => path.startsWith('dist/testing/'));
    expect(shipped).toBe('./testing' in manifest.exports);
  });
});

describe('the built files', () => {
  test('for suppliers’ tests take nothing from a test runner', () => {
    const folder = 'packages/react/dist/testing';
    const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
    expect(scripts).toContain('index.js');
    const imports = scripts.flatMap((file) =>
      [
        ...readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import\() ?"([^".][^"]*)"/g),
      ].map(([, name]) => name),
    );
    expect([...new Set(imports)].toSorted()).toEqual([
      '@testing-library/dom',
      'axe-core',
      'react',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'react/jsx-runtime',
    ]);
  });

  test('of a widget keep the mark that lets a server component import it', () => {
    const widget = 'packages/react/dist/widgets/help-offer/HelpOffer.js';
    expect(readFileSync(widget, 'utf8')).toMatch(/^["']use client["'];/);
  });

  test('of the form readers bring no React with them', () => {
    const script = `
      import { registerHooks } from 'node:module';
      const loaded = [];
      registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
      const { readHelpOfferForm } = await import('@digital-facilitation/react/forms');
      const form = new URLSearchParams({ 'df-help-offer-way': 'phone' });
      console.log(readHelpOfferForm(form).record.offer.answer.way);
      console.log(loaded.some((url) => /node_modules.react(-dom)?[/]/.test(url)) ? 'React' : 'no React');
    `;
    expect(run('node', ['--input-type=module', '--eval', script])).toBe('phone\nno React\n');
  });
});
