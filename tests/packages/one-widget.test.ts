import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArgs, ensureChromium } from '../../tooling/chromium.ts';

const dist = 'packages/react/dist';

/** Each widget that the built package exports, and the folder of its own code. */
const widgets = [
  ...readFileSync(`${dist}/index.js`, 'utf8').matchAll(
    /from "\.\/widgets\/([\w-]+)\/([A-Z]\w*)\.js"/g,
  ),
].map(([, folder = '', name = '']) => ({ folder, name }));

/** What a supplier's production build makes of one import, React and the data model apart. */
async function bundled(name: string) {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: `export { ${name} } from '@digital-facilitation/react';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    external: ['react', '@digital-facilitation/data-model'],
    tsconfigRaw: '{}',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path.slice(path.indexOf('/dist/') + '/dist/'.length));
  return { files, code: outputFiles[0]?.text ?? '' };
}

/** The markup of every widget at its start, by name, from the built package. */
function rendered(): Record<string, string> {
  const script = `
    import * as kit from '@digital-facilitation/react';
    import { createElement } from 'react';
    import { renderToStaticMarkup } from 'react-dom/server';
    const names = ${JSON.stringify(widgets.map(({ name }) => name))};
    const markup = names.map((name) => [name, renderToStaticMarkup(createElement(kit[name]))]);
    console.log(JSON.stringify(Object.fromEntries(markup)));
  `;
  const printed = execFileSync('node', ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return JSON.parse(printed);
}

const classesOf = (text: string) => new Set(text.match(/\bdf-[a-z][\w-]*/g));

test('every folder of a widget is tried here', () => {
  const folders = readdirSync(`${dist}/widgets`).filter((folder) => folder !== 'widget-frame');
  expect(widgets.map(({ folder }) => folder).sort()).toEqual(folders.sort());
});

/** What a browser computes otherwise for any element, or for what stands before or after it. */
async function differences(browser: Browser, markup: string, sheets: readonly [string, string]) {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><style></style>${markup}`);
  const found = await page.evaluate(
    (styles) => {
      const looks = (css: string) => {
        (document.querySelector('style') as HTMLStyleElement).textContent = css;
        const properties = new Map<string, string>();
        for (const [index, element] of document.body.querySelectorAll('*').entries()) {
          for (const pseudo of ['', '::before', '::after']) {
            const style = getComputedStyle(element, pseudo);
            if (pseudo && style.content === 'none') continue;
            for (const property of style) {
              const name = `${index} ${element.className || element.localName}${pseudo} ${property}`;
              properties.set(name, style.getPropertyValue(property));
            }
          }
        }
        return properties;
      };
      const [one, other] = styles.map(looks) as [Map<string, string>, Map<string, string>];
      const names = new Set([...one.keys(), ...other.keys()]);
      return {
        compared: names.size,
        different: [...names].filter((name) => one.get(name) !== other.get(name)),
      };
    },
    sheets.map((sheet) => readFileSync(`${dist}/${sheet}`, 'utf8')),
  );
  await page.close();
  return found;
}

describe('a style sheet that works alone', () => {
  const markup = rendered();
  let browser: Browser;
  beforeAll(async () => {
    const { path } = await ensureChromium();
    browser = await chromium.launch({ executablePath: path, args: chromiumArgs });
  });
  afterAll(() => browser.close());

  test.each(widgets)('makes $name look as all style sheets do', async ({ name, folder }) => {
    const sheets = ['styles.css', `styles/${folder}.css`] as const;
    const { compared, different } = await differences(browser, markup[name] ?? '', sheets);
    expect(compared).toBeGreaterThan(1000);
    expect(different).toEqual([]);
  });

  test('is found under its public name, as are the parts', () => {
    for (const file of ['help-offer', 'choice', 'parts/tokens', 'parts/base']) {
      const url = import.meta.resolve(`@digital-facilitation/react/styles/${file}.css`);
      expect(readFileSync(new URL(url), 'utf8')).toContain('df-');
    }
  });
});

describe.each(widgets)('to import $name', ({ name, folder }) => {
  let bundle: Awaited<ReturnType<typeof bundled>>;
  beforeAll(async () => {
    bundle = await bundled(name);
  });

  test('brings the code of no other widget', () => {
    const { files } = bundle;
    expect(files).toContain(`widgets/${folder}/${name}.js`);
    const others = files
      .map((file) => /^widgets\/([\w-]+)\//.exec(file)?.[1])
      .filter((owner) => owner !== undefined && owner !== folder && owner !== 'widget-frame');
    expect(others).toEqual([]);
  });

  test('brings nothing of the checks for tests, and none of their libraries', () => {
    const { files } = bundle;
    const ofTests = /^testing\/|axe-core|@testing-library|react-dom/;
    expect(files.filter((file) => ofTests.test(file))).toEqual([]);
  });

  test('needs no style that its own style sheet leaves out', () => {
    const { code } = bundle;
    const all = classesOf(readFileSync(`${dist}/styles.css`, 'utf8'));
    const own = classesOf(readFileSync(`${dist}/styles/${folder}.css`, 'utf8'));
    const used = [...classesOf(code)].filter((item) => all.has(item));
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((item) => !own.has(item))).toEqual([]);
  });
});
