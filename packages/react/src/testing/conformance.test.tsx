import '../styles/index.css';
import { createRef, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import * as kit from '../index.js';
import { axeFaults } from './axe.js';
import { type ConformanceCase, conformanceCases } from './conformance-cases.js';
import { watchHost, watchListeners } from './watch.js';

/** Everything that React or the kit says on the console in a test. */
let said: string[] = [];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((...words) => said.push(words.join(' ')));
  vi.spyOn(console, 'warn').mockImplementation((...words) => said.push(words.join(' ')));
});
afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.dir = '';
});

/** Presses what a person would press on the main path. */
async function walk(path: ConformanceCase['path'] = []) {
  for (const { role, name } of path) {
    await page.getByRole(role, { name, exact: true }).first().click();
  }
}

test('every control and widget that the package exports has a case', () => {
  const components = Object.entries(kit)
    .filter(([name, value]) => /^[A-Z]/.test(name) && typeof value !== 'string')
    .map(([name]) => name)
    .filter((name) => name !== 'FacilitationProvider');
  expect(conformanceCases.map(({ name }) => name).toSorted()).toEqual(components.toSorted());
});

describe.each(conformanceCases)('$name', ({ name, kind, rootTag, element, path }) => {
  test('gives ref, className and other props to its root element', async () => {
    const ref = createRef<HTMLElement>();
    const host = { ref: ref as never, className: 'host-class', 'data-host': 'yes' };
    const { container } = await render(element(host));
    const root = container.querySelector('[data-host="yes"]');
    expect(ref.current).toBe(root);
    expect(root?.tagName).toBe(rootTag);
    expect(root?.className).toMatch(/^df-.*\bhost-class$/);
  });

  test('works under StrictMode without a word on the console', async () => {
    await render(
      <StrictMode>
        <main>{element({})}</main>
      </StrictMode>,
    );
    await walk(path);
    expect(said).toEqual([]);
  });

  test('hydrates what a process without a DOM rendered, without a warning', async () => {
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = inject('serverMarkup')[name] ?? '';
    expect(container.querySelector('[data-host="yes"]')).not.toBeNull();
    const faults: unknown[] = [];
    const root = hydrateRoot(container, <main>{element({ 'data-host': 'yes' })}</main>, {
      onRecoverableError: (error) => faults.push(error),
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(faults).toEqual([]);
    expect(said).toEqual([]);
    root.unmount();
    container.remove();
  });

  test('has unique ids, and each id that it names exists, with two on a page', async () => {
    const { container } = await render(
      <main>
        {element({})}
        {element({})}
      </main>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const attribute of ['for', 'aria-describedby', 'aria-labelledby']) {
      for (const found of container.querySelectorAll(`[${attribute}]`)) {
        const named = found.getAttribute(attribute)?.split(' ') ?? [];
        expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      }
    }
  });

  test('gives each element a class of the kit, which rules for bare elements cannot reach', async () => {
    const { container } = await render(<main>{element({ 'data-host': 'yes' })}</main>);
    await walk(path);
    const bare = [...container.querySelectorAll('[data-host="yes"] *:not([type="hidden"])')].filter(
      ({ className }) => !/^df-/.test(String(className)),
    );
    expect(bare.map(({ tagName, textContent }) => `${tagName}: ${textContent}`)).toEqual([]);
  });

  test('leaves no listener behind when it is removed', async () => {
    // React itself listens once for the whole document; that is not the component's.
    await render(<p>first</p>);
    const listeners = watchListeners();
    const { unmount } = await render(<main>{element({})}</main>);
    await walk(path);
    await unmount();
    expect(listeners.left()).toEqual([]);
    listeners.stop();
  });

  test('touches no storage, cookie, network or history', async () => {
    const host = watchHost();
    await render(<main>{element({})}</main>);
    await walk(path);
    expect(host.touched()).toEqual([]);
    host.stop();
  });

  test('gives axe nothing to find, at the start and at the end', async () => {
    await render(
      <main>
        <h1>Conformance</h1>
        {element({})}
        <p id="somewhere">Somewhere</p>
      </main>,
    );
    expect(await axeFaults()).toEqual([]);
    await walk(path);
    expect(await axeFaults()).toEqual([]);
  });

  test('fits a page of 320 px that runs from right to left', async () => {
    await page.viewport(320, 800);
    document.documentElement.dir = 'rtl';
    const { container } = await render(
      <main>
        <h1>Conformance</h1>
        {element({ 'data-host': 'yes' })}
      </main>,
    );
    await walk(path);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const root = container.querySelector('[data-host="yes"]');
    expect(root?.getAttribute('dir')).toBe(kind === 'widget' ? 'ltr' : null);
    expect(await axeFaults()).toEqual([]);
    await page.viewport(1280, 900);
  });
});
