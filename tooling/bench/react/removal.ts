import { report } from '../measure.ts';
import { type OpenBrowser, openDocument } from './browser.ts';
import { bundle } from './bundle.ts';
import { pages } from './pages.ts';
import { componentsOf } from './sizes.ts';

/**
 * Mounts and removals whose traces are counted, and as many before: in those the engine compiles and learns,
 * which takes up memory for plain elements too.
 */
const TIMES = 1000;

/** What the page holds after the browser has collected its garbage. */
async function held({ devTools, page }: OpenBrowser) {
  for (let times = 0; times < 3; times += 1) {
    // What a task of its own still holds is let go of between two collections.
    await page.waitForTimeout(100);
    await devTools.send('HeapProfiler.collectGarbage');
  }
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { heap: usedSize, listeners: metric('JSEventListeners'), nodes: metric('Nodes') };
}

/** Mounts and removes each widget over and over: nothing of it may stay. */
export async function removal(open: OpenBrowser, packages: string): Promise<boolean> {
  const { devTools, page } = open;
  await devTools.send('Performance.enable');
  await devTools.send('HeapProfiler.enable');
  const code = `import * as kit from '@digital-facilitation/react';
    import { runWidgets } from './in-browser.tsx';
    import { Page } from './pages/plain.tsx';
    runWidgets({ ...kit, [${JSON.stringify(pages.plain)}]: Page });`;
  const files = await bundle(packages, code);
  const widgets = componentsOf(packages).filter(({ kind }) => kind === 'widgets');
  if (widgets.length === 0) throw new Error('The built package exports no widget.');
  const results: boolean[] = [];
  for (const name of [pages.plain, ...widgets.map((widget) => widget.name)]) {
    await openDocument(open, '', files);
    const run = (times: number) =>
      page.evaluate(([widget, count]) => globalThis.mountAndRemove(widget, count), [
        name,
        times,
      ] as const);
    await run(TIMES);
    const before = await held(open);
    await run(TIMES);
    const after = await held(open);
    const bytes = (after.heap - before.heap) / TIMES;
    console.log(`\n${name}: ${bytes.toFixed(1)} bytes of heap for each of ${TIMES} mounts`);
    if (name === pages.plain) continue;
    results.push(
      report(`${name} after ${TIMES} mounts and removals, to before`, [
        { name: 'heap', ratio: after.heap / before.heap, atMost: 1.02 },
        { name: 'listeners', ratio: after.listeners / before.listeners, atMost: 1 },
        { name: 'nodes of the document', ratio: after.nodes / before.nodes, atMost: 1 },
      ]),
    );
  }
  if (open.errors.length > 0) throw new Error(`The page has errors: ${open.errors.join(' ')}`);
  return results.every(Boolean);
}
