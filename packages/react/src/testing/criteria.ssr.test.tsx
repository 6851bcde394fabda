import { isDay } from '@digital-facilitation/data-model';
import { describe, expect, test } from 'vitest';
import type { Criterion, Proof } from '../internal/criteria.js';

const files = import.meta.glob<Record<string, readonly Criterion[]>>('../**/*.criteria.ts', {
  eager: true,
});
const tests = import.meta.glob<string>('../**/*.test.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const stories = import.meta.glob<string>('../../../../stories/**/*.stories.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const all = Object.entries(files).flatMap(([file, exported]) =>
  Object.values(exported)
    .flat()
    .map((criterion) => ({ ...criterion, folder: file.replace(/[^/]+$/, '') })),
);
type ProofBy<TBy extends Proof['by']> = Extract<Proof, { by: TBy }>;

/** Each proof of a kind, with the criterion that it stands for. */
function proofs<const TBy extends Proof['by']>(by: TBy) {
  return all.flatMap(({ id, folder, proof }) =>
    proof
      .filter((one): one is ProofBy<TBy> => one.by === by)
      .map((one) => ({ id, folder, ...one })),
  );
}

/** Whether a file of tests has one of this name: a title of `describe` or a comment is none. */
function hasTest(source: string, title: string): boolean {
  return [`'${title}'`, `"${title}"`].some((quoted) =>
    source.split(quoted).some((before, index, parts) => {
      if (index === parts.length - 1 || !/\(\s*$/.test(before)) return false;
      if (/\btest\(\s*$/.test(before)) return true;
      // A table stands between `test.each(` and the title.
      return /\)\(\s*$/.test(before) && /.*\b(\w+)\.each\(/s.exec(before)?.[1] === 'test';
    }),
  );
}

const words = (text: string) => text.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
const kebab = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Ids as Storybook makes them: the title, then the name of the export in words. */
const storyIds = Object.values(stories).flatMap((source) => {
  const title = /title: '([^']+)'/.exec(source)?.[1] ?? '';
  const names = [...source.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
  return names.map((name) => `${kebab(title)}--${kebab(words(name))}`);
});

/** How many proofs of a kind there are, and how many of them nobody has carried out. */
function standing(criteria: readonly Pick<Criterion, 'proof'>[]) {
  const given = criteria.flatMap(({ proof }) => proof);
  const notTested = given.filter((proof) => proof.by === 'manual' && !proof.result).length;
  return { proofs: given.length, notTested };
}

describe('the acceptance criteria', () => {
  test('are there for each widget that has tests', () => {
    const folders = Object.keys(tests).flatMap((file) => /^.*\/widgets\/[^/]+\//.exec(file) ?? []);
    expect(folders).not.toEqual([]);
    expect(new Set(all.map(({ folder }) => folder))).toEqual(new Set(folders));
  });

  test('have ids of their own, after their widget', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { id, folder } of all) expect(id).toMatch(`${folder.split('/').at(-2)}-`);
  });

  test.each(all)('$id is one sentence', ({ statement }) => {
    expect(statement).toMatch(/^[A-Z].+\.$/);
  });

  test.each(all)('$id names success criteria by their numbers', ({ wcag }) => {
    expect(wcag.filter((number) => !/^[1-4]\.[1-5]\.([1-9]|1[0-3])$/.test(number))).toEqual([]);
  });

  test.each(proofs('test'))('$id is shown by a test that exists: $title', (proof) => {
    const source = tests[proof.folder + proof.file];
    expect(source).toBeDefined();
    expect(hasTest(source ?? '', proof.title)).toBe(true);
  });

  test.each(proofs('story'))('$id is shown by a story that exists: $story', ({ story }) => {
    expect(storyIds).toContain(story);
  });

  test.each(proofs('manual'))('$id says what a person has to do, step by step', ({ steps }) => {
    expect(steps).not.toEqual([]);
    for (const step of steps) expect(step).toMatch(/^[A-Z].+\.$/);
  });

  test.each(proofs('manual'))(
    '$id has no result, or one that says who, when and with what',
    (proof) => {
      if (!proof.result) return;
      const { outcome, testedBy, testedOn, with: tool } = proof.result;
      expect(['pass', 'fail']).toContain(outcome);
      expect([testedBy, tool].filter((text) => text.trim() === '')).toEqual([]);
      expect(isDay(testedOn)).toBe(true);
    },
  );

  test('count as not tested where a person has to judge and nobody has', ({ annotate }) => {
    const open: Proof = { by: 'manual', steps: ['Look.'] };
    const result = { outcome: 'fail', testedBy: 'A', testedOn: '2026-11-20', with: 'B' } as const;
    const proof = [open, { ...open, result }, { by: 'story', story: 'a--b' }] as const;
    expect(standing([{ proof }])).toEqual({ proofs: 3, notTested: 1 });
    const { notTested, proofs: count } = standing(all);
    return annotate(`${notTested} of ${count} proofs are not tested: they need a person.`);
  });
});

describe('the search for a test by its name', () => {
  const source =
    "describe('a', () => { test('b', () => {}); test.each([f(1)])('c %s', () => {}); });";

  test.each(['b', 'c %s'])('finds "%s"', (title) => {
    expect(hasTest(source, title)).toBe(true);
  });

  test.each(['a', 'f', 'd'])('does not find "%s", which is no test', (title) => {
    expect(hasTest(source, title)).toBe(false);
    expect(hasTest(`describe.each([1])('${title}', () => {});`, title)).toBe(false);
  });
});
