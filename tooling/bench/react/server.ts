import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { report, shortest } from '../measure.ts';
import { bundle } from './bundle.ts';
import { others, type PageName, pageNames, pages } from './pages.ts';

/** Renders of one page in one measured round: few, so that some rounds are disturbed by nothing. */
const RENDERS = 20;
const ROUNDS = 150;

export type Renderers = Record<PageName, () => string>;

/** Every page as a function that renders it in Node, each bundled with a React of its own. */
export async function renderers(packages: string): Promise<Renderers> {
  const made: Partial<Renderers> = {};
  await mkdir(`${packages}/server`, { recursive: true });
  for (const name of pageNames) {
    const code = `import { Page } from './pages/${name}.tsx';
      import { rendererOf } from './on-server.tsx';
      export const render = rendererOf(Page);`;
    const files = await bundle(packages, code, {
      platform: 'node',
      format: 'cjs',
      splitting: false,
    });
    const path = `${packages}/server/${name}.cjs`;
    await writeFile(path, files['entry.js'] ?? '');
    made[name] = createRequire(import.meta.url)(path).render;
  }
  return made as Renderers;
}

/** Compares how often a second a server renders the question page. */
export async function serverRenders(render: Renderers): Promise<boolean> {
  const times = await shortest(
    Object.fromEntries(
      pageNames.map((name) => [
        name,
        () => {
          for (let count = 0; count < RENDERS; count += 1) render[name]();
        },
      ]),
    ),
    ROUNDS,
  );
  const rate = (name: PageName) => (RENDERS * 1000) / (times[name] ?? Number.NaN);
  console.log('\nServer renders of the question page a second');
  for (const name of pageNames) {
    console.log(`  ${pages[name].padEnd(58)} ${rate(name).toFixed(0).padStart(8)}`);
  }
  const fastest = Math.max(...others.map(rate));
  return report('Server renders: rate, in times that of the fastest other', [
    { name: pages.kit, ratio: rate('kit') / fastest },
    { name: pages['kit-controls'], ratio: rate('kit-controls') / fastest },
  ]);
}
