import { readdirSync, readFileSync } from 'node:fs';
import { report } from '../measure.ts';
import { bundle, gzipped, react } from './bundle.ts';
import { others, type PageName, pageNames, pages, toNearest } from './pages.ts';

const kitData = ['@digital-facilitation/data-model', '@digital-facilitation/data-model/*'];
const kB = (bytes: number) => (bytes / 1000).toFixed(2).padStart(7);

/** Bytes, minified and gzipped: what the page loads at first, and with what that loads by itself. */
async function sizeOf(packages: string, code: string, external: readonly string[]) {
  const files = await bundle(packages, code, { external: [...external] });
  const sizes = Object.values(files).map(gzipped);
  return {
    first: gzipped(files['entry.js'] ?? ''),
    whole: sizes.reduce((one, more) => one + more),
  };
}

/** Every widget and control that the built package exports from its root, widgets first. */
export function componentsOf(packages: string): { name: string; kind: string }[] {
  const index = readFileSync(
    `${packages}/node_modules/@digital-facilitation/react/dist/index.js`,
    'utf8',
  );
  const exports = [...index.matchAll(/\{([^}]*)\} from "\.\/(widgets|controls)\//g)];
  return exports
    .flatMap(([, names = '', kind = '']) =>
      names
        .split(',')
        .map((name) => ({ name: name.trim(), kind }))
        .filter((component) => /^[A-Z]/.test(component.name)),
    )
    .sort((one, other) => other.kind.localeCompare(one.kind));
}

async function entries(packages: string): Promise<void> {
  const dist = `${packages}/node_modules/@digital-facilitation/react/dist`;
  console.log('\nMinified and gzipped, kB, React apart       own code   with the data model');
  const line = async (name: string, code: string) => {
    const own = await sizeOf(packages, code, [...react, ...kitData]);
    const all = await sizeOf(packages, code, react);
    console.log(`  ${name.padEnd(42)} ${kB(own.whole)}     ${kB(all.whole)}`);
  };
  for (const { name } of componentsOf(packages)) {
    await line(name, `export { ${name} } from '@digital-facilitation/react';`);
  }
  const messages = readdirSync(`${dist}/messages`)
    .filter((file) => /^\w\w\.js$/.test(file))
    .map((file) => `/messages/${file.slice(0, 2)}`);
  for (const entry of ['/forms', ...messages, '']) {
    const from = `@digital-facilitation/react${entry}`;
    await line(`${from}, everything`, `export * from '${from}';`);
  }
}

function styles(packages: string): void {
  const dist = `${packages}/node_modules/@digital-facilitation/react/dist`;
  const css = (path: string) => gzipped(readFileSync(path));
  const sheets = {
    'the kit: styles/help-offer.css': css(`${dist}/styles/help-offer.css`),
    'the kit: styles.css': css(`${dist}/styles.css`),
    'nhsuk-frontend, which nhsuk-react-components needs': css(
      'node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css',
    ),
  };
  console.log(
    '\nStyle sheets, kB (react-aria-components and Base UI have none for these controls)',
  );
  for (const [name, size] of Object.entries(sheets))
    console.log(`  ${name.padEnd(58)} ${kB(size)}`);
}

/** Prints sizes, and compares the question page in all libraries. */
export async function sizes(packages: string): Promise<boolean> {
  await entries(packages);
  const whole: Partial<Record<PageName | 'kit-own', number>> = {};
  const first: Partial<Record<PageName, number>> = {};
  console.log('\nThe question page, kB, React apart         at first      in all');
  for (const name of pageNames) {
    const size = await sizeOf(packages, `export { Page } from './pages/${name}.tsx';`, react);
    whole[name] = size.whole;
    first[name] = size.first;
    console.log(`  ${pages[name].padEnd(42)} ${kB(size.first)}     ${kB(size.whole)}`);
  }
  const own = await sizeOf(packages, `export { Page } from './pages/kit.tsx';`, [
    ...react,
    ...kitData,
  ]);
  console.log(`  ${'the kit: HelpOffer, the data model apart'.padEnd(42)} ${kB(own.whole)}`);
  styles(packages);
  return report('Size of the question page: in all, as a part of …', [
    ...others.map((name) => ({
      name: `HelpOffer, own code, to ${pages[name]}`,
      ratio: own.whole / (whole[name] ?? 1),
    })),
    {
      name: 'HelpOffer, own code, to the nearest',
      ratio: 1 / toNearest({ ...whole, kit: own.whole }, 'kit'),
      atMost: 1 / 3,
    },
    { name: 'HelpOffer with its record, to the nearest', ratio: 1 / toNearest(whole, 'kit') },
    {
      name: 'the kit’s controls, to the nearest',
      ratio: 1 / toNearest(whole, 'kit-controls'),
      atMost: 1 / 3,
    },
    {
      name: 'HelpOffer, own code, to the nearest’s first part',
      ratio: 1 / toNearest({ ...first, kit: own.whole }, 'kit'),
    },
  ]);
}
