import { rm } from 'node:fs/promises';
import { openBrowser } from './browser.ts';
import { copyPackages } from './bundle.ts';
import { hydration } from './hydration.ts';
import { removal } from './removal.ts';
import { renderers, serverRenders } from './server.ts';
import { sizes } from './sizes.ts';

/*
 * Size and speed of the React widgets beside the same page from other libraries, as ratios within one
 * run: `pnpm bench:react`. The built packages are measured.
 */
const packages = await copyPackages();
const open = await openBrowser();
try {
  const render = await renderers(packages);
  const met = [
    await sizes(packages),
    await serverRenders(render),
    await hydration(open, packages, render),
    await removal(open, packages),
  ];
  if (met.includes(false)) process.exitCode = 1;
} finally {
  await open.close();
  await rm(packages, { recursive: true, force: true });
}
