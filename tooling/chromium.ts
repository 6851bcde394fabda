import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';

/** What Chromium is started with. The background switches keep a closed network quiet. */
export const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to run as root inside its own sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export interface FoundChromium {
  path: string;
  /** Where it came from, to be said in the test run. */
  origin: string;
}

/** A Chromium that is already there: named, Playwright's own, or the system's. */
export function findChromium(): FoundChromium | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return { path: named, origin: 'CHROMIUM_PATH' };
    throw new Error(
      'CHROMIUM_PATH names a file that does not exist, so no browser test can run. Correct it, or unset it to let one be found.',
    );
  }
  const own = chromium.executablePath();
  if (own && existsSync(own)) return { path: own, origin: "Playwright's own" };
  const path = systemPaths.find((candidate) => existsSync(candidate));
  return path ? { path, origin: "the system's" } : undefined;
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`  $ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

async function runsDebianAsRoot(): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*debian/m.test(await readFile('/etc/os-release', 'utf8'));
}

/** Finds a Chromium, or installs one. Where none can be had it says how to get one: it is never skipped. */
export async function ensureChromium(): Promise<FoundChromium> {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium was found. Installing one:');
  if (run('playwright', ['install', 'chromium'])) {
    const own = findChromium();
    if (own) return own;
  }
  if (await runsDebianAsRoot()) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
    const system = findChromium();
    if (system) return system;
  }
  throw new Error(
    'The browser tests need Chromium and none could be installed. Install Chromium or Google Chrome with your system, or set CHROMIUM_PATH to one, and run the command again.',
  );
}
