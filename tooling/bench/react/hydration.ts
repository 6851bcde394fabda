import { readFileSync } from 'node:fs';
import { report } from '../measure.ts';
import { everythingLoaded, type OpenBrowser, openDocument } from './browser.ts';
import { bundle } from './bundle.ts';
import { median, others, type PageName, pageNames, pages, toNearest } from './pages.ts';
import type { Renderers } from './server.ts';

/** Each page in turn, in a new document each time. */
const ROUNDS = 25;
/** How much slower than this machine's the processor is made: a cheap phone. */
const SLOWER = 4;

interface Sample {
  hydrate: number;
  error: number;
  choice: number;
}

type Files = Record<string, string>;

async function filesOf(packages: string, name: PageName): Promise<Files> {
  const code = `import { Page } from './pages/${name}.tsx';
    import { runPage } from './in-browser.tsx';
    runPage(Page);`;
  const files = await bundle(packages, code);
  const styles: Partial<Record<PageName, string>> = {
    kit: `${packages}/node_modules/@digital-facilitation/react/dist/styles.css`,
    'kit-controls': `${packages}/node_modules/@digital-facilitation/react/dist/styles.css`,
    nhsuk: 'node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css',
  };
  const css = styles[name] ? readFileSync(styles[name], 'utf8') : '';
  // Without its fonts, which come from another server.
  return { ...files, 'page.css': css.replace(/@font-face\s*\{[^}]*\}/g, '') };
}

/** Hydrates the page once, sends it with nothing chosen, then chooses, all from the keyboard. */
async function sample(open: OpenBrowser, markup: string, files: Files): Promise<Sample> {
  const { page, devTools } = open;
  await openDocument(open, markup, files);
  const hydrate = await page.evaluate(() => globalThis.bench.hydrate());
  // What libraries load or do later is not to fall into what is measured next.
  await everythingLoaded(open, files);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const press = async (on: string, key: string, shown: 'error' | 'choice') => {
    await page.locator(on).first().focus();
    const shownAfter = page.evaluate((what) => globalThis.bench.untilShown(what), shown);
    await page.evaluate(() => {});
    await page.keyboard.press(key);
    return shownAfter;
  };
  const error = await press('button', 'Enter', 'error');
  const choice = await press('input[type="radio"]:visible, [role="radio"]', 'ArrowDown', 'choice');
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { hydrate, error, choice };
}

/** Compares hydration, and the time from a key press to the frame that shows what it did. */
export async function hydration(
  open: OpenBrowser,
  packages: string,
  render: Renderers,
): Promise<boolean> {
  const samples = Object.fromEntries(pageNames.map((name) => [name, [] as Sample[]]));
  const files = new Map<PageName, Files>();
  for (const name of pageNames) files.set(name, await filesOf(packages, name));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of pageNames) {
      const one = await sample(open, render[name](), files.get(name) ?? {});
      // The first round only warms the machine up.
      if (round > 0) samples[name]?.push(one);
    }
  }
  const middle = (of: keyof Sample) =>
    Object.fromEntries(
      pageNames.map((name) => [name, median((samples[name] ?? []).map((one) => one[of]))]),
    );
  const [hydrate, error, choice] = [middle('hydrate'), middle('error'), middle('choice')];
  console.log(
    `\nMedians of ${ROUNDS} new documents, ms; keys with the processor ${SLOWER} × slower
  ${'hydrate     Enter     arrow'.padStart(88)}`,
  );
  for (const name of pageNames) {
    const row = [hydrate, error, choice].map((of) => of[name]?.toFixed(2).padStart(10)).join('');
    console.log(`  ${pages[name].padEnd(58)} ${row}`);
  }
  const added = Object.fromEntries(
    pageNames.map((name) => [name, (hydrate[name] ?? 0) - (hydrate.plain ?? 0)]),
  );
  const kitSlowest = (of: Record<string, number>) => Math.max(of.kit ?? 0, of['kit-controls'] ?? 0);
  return report('Hydration, and key press to painted frame', [
    ...others.map((name) => ({
      name: `hydrate HelpOffer, in times faster than ${pages[name]}`,
      ratio: (hydrate[name] ?? 0) / (hydrate.kit ?? 1),
    })),
    {
      name: 'hydrate HelpOffer, in times faster than the nearest',
      ratio: toNearest(hydrate, 'kit'),
    },
    {
      name: 'hydrate the kit’s controls, in times faster',
      ratio: toNearest(hydrate, 'kit-controls'),
    },
    // React's own share is the same for all and most of the whole: nothing built on it can go below.
    {
      name: 'the most there can be: plain elements, in times faster',
      ratio: toNearest(hydrate, 'plain'),
    },
    {
      name: 'what HelpOffer adds to plain elements, in times less',
      ratio: toNearest(added, 'kit'),
      atLeast: 2,
    },
    {
      name: 'what the kit’s controls add, in times less',
      ratio: toNearest(added, 'kit-controls'),
      atLeast: 2,
    },
    {
      name: 'Enter to the painted error, as a part of 50 ms',
      ratio: kitSlowest(error) / 50,
      atMost: 1,
    },
    {
      name: 'arrow to the painted choice, as a part of 50 ms',
      ratio: kitSlowest(choice) / 50,
      atMost: 1,
    },
    { name: 'Enter to the error, to the nearest', ratio: 1 / toNearest(error, 'kit') },
    { name: 'arrow to the choice, to the nearest', ratio: 1 / toNearest(choice, 'kit') },
  ]);
}
