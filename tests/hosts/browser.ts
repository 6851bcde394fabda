import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Frame, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { Host } from './hosts.ts';
import type { KitPage, WidgetName } from './pages/kit-page.tsx';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** WCAG 2.0 to 2.2 at levels A and AA, and axe's best practices: no rule is off. */
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the page itself notes of what happens to it. */
interface Notes {
  violations: string[];
  listeners: () => string[];
  globals: () => string[];
}

declare global {
  var notes: Notes;
  var axe: typeof import('axe-core');
}

/** Runs in every page before its scripts: notes violations of its policy, and listeners that stay. */
function takeNotes(): void {
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    violations.push(`${violatedDirective}: ${blockedURI}`),
  );
  const open = new Map<EventTarget, Map<string, number>>();
  const count = (target: EventTarget, type: string, by: number) => {
    // Playwright listens too, from scripts that have no address.
    if (!new Error().stack?.includes('http')) return;
    // What listens on elements goes with them; what outlives a widget is what the page has for itself.
    const page =
      target === window ||
      target === document ||
      target === document.documentElement ||
      target === document.body ||
      !(target instanceof Node);
    if (!page) return;
    const types = open.get(target) ?? new Map<string, number>();
    types.set(type, (types.get(type) ?? 0) + by);
    open.set(target, types);
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    count(this ?? window, type, 1);
    return addEventListener.call(this ?? window, type, ...rest);
  };
  EventTarget.prototype.removeEventListener = function (type, ...rest) {
    count(this ?? window, type, -1);
    return removeEventListener.call(this ?? window, type, ...rest);
  };
  globalThis.notes = {
    violations,
    listeners: () =>
      [...open].flatMap(([target, types]) =>
        [...types]
          .filter(([, number]) => number > 0)
          .map(([type]) => `${target.constructor.name} ${type}`),
      ),
    globals: () => Reflect.ownKeys(globalThis).map(String),
  };
}

/** A host that is open in a browser. */
export interface OpenHost {
  page: Page;
  /** The page, or the frame in it, where the widget stands. */
  scope: Page | Frame;
  javaScript: boolean;
  /** Errors and warnings on the console, and every request since the page has loaded. */
  said: string[];
  requests: string[];
  close: () => Promise<void>;
}

export async function openHost(
  browser: Browser,
  origin: string,
  host: Host,
  { search = '', axe = false } = {},
): Promise<OpenHost> {
  const javaScript = host.page.javaScript !== 'off';
  const context = await browser.newContext({
    locale: 'en-GB',
    javaScriptEnabled: javaScript,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  if (axe) await page.addInitScript({ content: axeSource });
  await page.addInitScript(takeNotes);
  const said: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  await page.goto(`${origin}/${host.id}${search}`, {
    waitUntil: host.page.javaScript === 'late' ? 'commit' : 'load',
  });
  if (host.page.javaScript === 'late') await page.locator('#after').waitFor();
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const framed = typeof host.page.inside === 'object';
  const scope = framed ? (page.frames().at(-1) as Frame) : page;
  // A style sheet that did not arrive would make every host the same. Where the script is late, nothing has
  // waited for them yet.
  const missing = () =>
    scope
      .locator('link[rel="stylesheet"]')
      .evaluateAll((links) => links.filter((link) => !(link as HTMLLinkElement).sheet).length);
  await expect.poll(missing, { timeout: 5000 }).toBe(0);
  return { page, scope, javaScript, said, requests, close: () => context.close() };
}

/** Calls one of the functions that the page gives to tests. */
export async function show(
  { scope }: OpenHost,
  widget: WidgetName,
  place = 'kit',
  which: 'kitPage' | 'otherKitPage' = 'kitPage',
): Promise<void> {
  await scope.evaluate(([name, id, kit]) => (globalThis[kit] as KitPage).show(name, id), [
    widget,
    place,
    which,
  ] as const);
}

/** Presses Tab until a control has focus, as a person does. */
export async function tabTo({ page }: OpenHost, control: Locator, most = 30): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(control)) return;
  }
  throw new Error(`${control} is not reached by pressing Tab ${most} times.`);
}

export function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate(
    (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
  );
}

/** axe over the page, or over the frame where the widget stands. */
export async function expectNothingFromAxe(open: OpenHost): Promise<void> {
  const { page, scope, javaScript } = open;
  if (!javaScript) {
    // axe itself is a script: it reads a copy of the page, with the same styles.
    const copy = await (page.context().browser() as Browser).newPage();
    await copy.addInitScript({ content: axeSource });
    await copy.goto(new URL('/page.css', page.url()).href);
    await copy.setContent(await page.content(), { waitUntil: 'load' });
    expect(await axeFaults(copy)).toEqual([]);
    await copy.close();
    return;
  }
  expect(await axeFaults(scope)).toEqual([]);
}

function axeFaults(scope: Page | Frame): Promise<string[]> {
  return scope.evaluate(async (tags) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: [...tags],
      resultTypes: ['violations'],
      iframes: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target} ${html}`),
    );
  }, runOnly);
}

/** What must be so on every host after everything that was done to it. */
export async function expectQuiet(open: OpenHost): Promise<void> {
  expect(open.said).toEqual([]);
  if (!open.javaScript) return;
  expect(await open.scope.evaluate(() => globalThis.notes.violations)).toEqual([]);
}
