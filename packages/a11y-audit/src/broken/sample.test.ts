import { readFileSync } from 'node:fs';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { checks } from '../checks/index.js';
import { passes } from '../passes/passes.js';
import { testBrowser } from '../testing/page.js';
import { expectations } from './expectations.js';

type Stories = Record<string, { render: () => ReactElement } | { title: string }>;

const modules = import.meta.glob<Stories>('../../broken-stories/stories/*.stories.tsx', {
  eager: true,
});
const ground = readFileSync(
  new URL('../../broken-stories/.storybook/sound.css', import.meta.url),
  'utf8',
);

const hyphens = (name: string) => name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();

/** Every story by its id, as Storybook makes it from the title and the name of the export. */
const stories = new Map<string, () => ReactElement>(
  Object.values(modules).flatMap((module) => {
    const { title } = module.default as { title: string };
    const group = title.replace('/', '-').toLowerCase();
    return Object.entries(module).flatMap(([name, story]) =>
      'render' in story ? [[`${group}--${hyphens(name)}`, story.render] as const] : [],
    );
  }),
);

/** Kinds whose fault is in the markup alone, so that a server can render it; the rest need a Storybook. */
const sample = [
  'missing-label',
  'visible-label-not-in-name',
  'error-not-linked',
  'icon-button-without-name',
  'link-says-click-here',
  'announced-twice',
  'wrong-order',
  'focus-ring-removed',
  'motion-kept',
  'state-lost-in-forced-colours',
  'small-targets',
  'lost-when-narrow',
  'lost-on-paper',
  'heading-skipped',
];

describe('the broken stories', () => {
  const storybookKinds = expectations.filter(({ story }) => !story.startsWith('server-markup'));

  test('are those that have an expectation, each with its twin', () => {
    const expected = storybookKinds.flatMap(({ story, twin }) => [story, twin]);
    expect([...stories.keys()].toSorted()).toEqual(expected.toSorted());
  });

  test('are of more than thirty kinds, each with one name', () => {
    const ids = expectations.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are expected to fail checks that their passes make', () => {
    const unknown = expectations
      .flatMap(({ expected }) => expected)
      .filter(({ pass, check }) => !passes.find(({ id }) => id === pass)?.checks.includes(check));
    expect(unknown).toEqual([]);
  });

  test('say why where nothing is expected to find them', () => {
    const silent = expectations.filter(({ expected }) => expected.length === 0);
    for (const { why } of silent) expect(why).toMatch(/\w/);
  });
});

describe('a planted fault is caught, and its sound twin passes', () => {
  const { run } = testBrowser();

  async function rulesOf(story: string, pass: string, id: (typeof checks)[number]['ids'][number]) {
    const check = checks.find(({ ids }) => ids.includes(id));
    const render = stories.get(story);
    if (!check || !render) throw new Error('There is no such story, or no such check.');
    const html = `<style>${ground}</style>${renderToStaticMarkup(render())}`;
    const { findings } = await run(check, id, html, { pass });
    return findings.filter(({ kind }) => kind === 'failure').map(({ rule }) => rule);
  }

  test.each(sample)('%s', async (id) => {
    const kind = expectations.find((one) => one.id === id);
    const [first] = kind?.expected ?? [];
    if (!kind || !first) throw new Error('The kind has no expectation.');
    const { pass, check, rule } = first;
    expect(await rulesOf(kind.story, pass, check)).toContain(rule);
    expect(await rulesOf(kind.twin, pass, check)).toEqual([]);
  });
});
