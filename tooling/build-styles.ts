import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import {
  browserslistToTargets,
  bundleAsync,
  type SelectorComponent,
  transform,
} from 'lightningcss';

/*
 * Puts the style sheets of the kit into one file, plain and in a layer, and beside them one file that works
 * alone for each control and widget, and each sheet by itself. Run by the build of packages/react, in that
 * folder, after its code: what a widget needs is read from the classes that its code holds.
 */
const INDEX = 'src/styles/index.css';
/** What every control and widget stands on. */
const ALWAYS = ['tokens', 'base'];
const targets = browserslistToTargets(['chrome 105', 'safari 16', 'firefox 110']);

interface Sheet {
  name: string;
  path: string;
}

const sheets: Sheet[] = [...(await readFile(INDEX, 'utf8')).matchAll(/@import "([^"]+)"/g)].map(
  ([, path = '']) => ({ name: basename(path, '.css'), path }),
);

/** These sheets in one, in the order in which all stand. */
async function together(chosen: readonly Sheet[]): Promise<Uint8Array> {
  const list = chosen.map(({ path }) => `@import "${path}";`).join('\n');
  const { code } = await bundleAsync({
    filename: INDEX,
    minify: true,
    targets,
    resolver: { read: (file) => (file.endsWith(INDEX) ? list : readFile(file, 'utf8')) },
  });
  return code;
}

/** The classes of each selector; those inside `:where()` and its like do not say that a rule is needed. */
async function classesOf({ path }: Sheet): Promise<string[][]> {
  const selectors: string[][] = [];
  const file = join(dirname(INDEX), path);
  transform({
    filename: file,
    code: await readFile(file),
    visitor: {
      Selector(selector: SelectorComponent[]) {
        selectors.push(selector.flatMap((part) => (part.type === 'class' ? [part.name] : [])));
      },
    },
  });
  return selectors.filter((classes) => classes.length > 0);
}

/** The classes that the code of a control or widget can set, with all that it brings along. */
async function classesInCode(folder: string): Promise<ReadonlySet<string>> {
  const components = (await readdir(folder)).filter((file) => /^[A-Z]\w*\.js$/.test(file));
  const { outputFiles } = await build({
    stdin: {
      contents: components.map((file) => `export * from './${file}';`).join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    format: 'esm',
    packages: 'external',
    write: false,
    logLevel: 'error',
    tsconfigRaw: '{}',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return new Set(outputFiles[0]?.text.match(/\bdf-[a-z][\w-]*/g));
}

/** The sheets that a control or widget needs to stand alone. */
async function needs(sheet: Sheet, rules: ReadonlyMap<Sheet, string[][]>): Promise<Sheet[]> {
  const used = await classesInCode(join('dist', 'styles', dirname(sheet.path)));
  return sheets.filter(
    (other) =>
      ALWAYS.includes(other.name) ||
      rules.get(other)?.some((classes) => classes.every((name) => used.has(name))),
  );
}

// A compiler that checks imports for their side effects looks for types of a style sheet too.
async function write(path: string, code: string | Uint8Array): Promise<void> {
  await writeFile(`dist/${path}`, code);
  await writeFile(`dist/${path}.d.ts`, 'export {};\n');
}

await rm('dist/styles', { recursive: true, force: true });
await mkdir('dist/styles/parts', { recursive: true });

const all = await together(sheets);
const layered = transform({
  filename: 'styles.layered.css',
  code: Buffer.concat([Buffer.from('@layer digital-facilitation{'), all, Buffer.from('}')]),
  minify: true,
});
await write('styles.css', all);
await write('styles.layered.css', layered.code);

const rules = new Map<Sheet, string[][]>();
for (const sheet of sheets) rules.set(sheet, await classesOf(sheet));
for (const sheet of sheets) {
  await write(`styles/parts/${sheet.name}.css`, await together([sheet]));
  if (ALWAYS.includes(sheet.name)) continue;
  const parts = await needs(sheet, rules);
  const holds = parts.map(({ name }) => name).join(', ');
  await write(
    `styles/${sheet.name}.css`,
    `/* Works alone. Parts: ${holds}. */\n${Buffer.from(await together(parts)).toString()}`,
  );
}
