import { passes, successCriteria } from '@digital-facilitation/a11y-audit/data';
import { describe, expect, test } from 'vitest';
import { widgetClaims } from '../criteria/claims.js';
import type { Proof } from '../internal/criteria.js';
import { conformanceChecks } from '../testing/index.js';

const tests = import.meta.glob<string>('/packages/react/src/**/*.test.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const criteriaFiles = import.meta.glob('/packages/react/src/widgets/**/*.criteria.ts');
const stories = import.meta.glob<string>('../../../../stories/**/*.stories.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const checkTitles = conformanceChecks.map(({ says }) => says);

const criteria = widgetClaims.flatMap((claims) =>
  claims.criteria.map((criterion) => ({ ...criterion, widget: claims.widget })),
);
const ratings = widgetClaims.flatMap(({ widget, ratings: own }) =>
  own.map((rating) => ({ ...rating, widget, id: `${widget} ${rating.criterion}` })),
);
type ProofBy<TBy extends Proof['by']> = Extract<Proof, { by: TBy }>;

/** Each proof of a kind, with the claim that it stands for; shared ones once. */
function proofs<const TBy extends Proof['by']>(by: TBy) {
  const seen = new Set<string>();
  return [...criteria, ...ratings].flatMap(({ id, proof }) =>
    proof
      .filter((one): one is ProofBy<TBy> => one.by === by)
      .filter((one) => {
        const text = JSON.stringify(one);
        return !seen.has(text) && seen.add(text);
      })
      .map((one) => ({ id, ...one })),
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

describe('the acceptance criteria', () => {
  test('are there, in a file of their own, for each widget that has tests', () => {
    const folders = Object.keys(tests).flatMap((file) => /^.*\/widgets\/[^/]+\//.exec(file) ?? []);
    const found = Object.keys(criteriaFiles).map((file) => file.replace(/[^/]+$/, ''));
    expect(found).not.toEqual([]);
    expect(new Set(found)).toEqual(new Set(folders));
    expect(widgetClaims.map(({ widget }) => kebab(words(widget)))).toEqual(
      found.map((folder) => folder.split('/').at(-2)),
    );
  });

  test('have ids of their own, after their widget', () => {
    const ids = criteria.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { id, widget } of criteria) expect(id).toMatch(`${kebab(words(widget))}-`);
  });

  test.each(criteria)('$id is one sentence', ({ statement }) => {
    expect(statement).toMatch(/^[A-Z].+\.$/);
  });

  test.each(criteria)('$id names success criteria that WCAG 2.2 has', ({ wcag }) => {
    const known = successCriteria.map(({ number }) => number);
    expect(wcag.filter((number) => !known.includes(number))).toEqual([]);
  });
});

describe.each(widgetClaims)('the ratings of $widget', ({ ratings: own, stories: patterns }) => {
  test('stand for each of the 58 criteria, once and in order', () => {
    expect(own).toHaveLength(58);
    expect(own.map(({ criterion }) => criterion)).toEqual(
      successCriteria.map(({ number }) => number),
    );
  });

  test('say why wherever the rating is not "supports"', () => {
    const silent = own.filter(({ rating, reason }) => rating !== 'supports' && !reason);
    expect(silent).toEqual([]);
  });

  test('name who sees to each, and what they do', () => {
    for (const { criterion, responsible } of own) {
      const duties = Object.values(responsible);
      expect(duties, criterion).not.toEqual([]);
      for (const duty of duties) expect(duty, criterion).toMatch(/^[A-Z].+\.$/);
    }
  });

  test('name a proof by a program wherever the rating says something good', () => {
    const unshown = own.filter(
      ({ rating, proof }) =>
        /^(partially-)?supports$/.test(rating) && !proof.some(({ by }) => by !== 'manual'),
    );
    expect(unshown).toEqual([]);
  });

  test('say what a person has to do wherever nothing was evaluated', () => {
    const open = own.filter(({ rating }) => rating === 'not-evaluated');
    expect(open).not.toEqual([]);
    expect(open.filter(({ proof }) => !proof.some(({ by }) => by === 'manual'))).toEqual([]);
  });

  test('are about stories that exist', () => {
    const [own = ''] = patterns;
    expect(storyIds.filter((id) => id.startsWith(own.replace('*', '')))).not.toEqual([]);
  });
});

describe('the proofs of what is claimed', () => {
  test.each(proofs('test'))('$id is shown by a test that exists: $title', ({ file, title }) => {
    const found = Object.keys(tests).filter((path) => path.endsWith(`/${file}`));
    expect(found).toHaveLength(1);
    // The conformance suite has its titles from the checks.
    if (/\bconformance\.test/.test(file)) expect(checkTitles).toContain(title);
    else expect(hasTest(tests[found[0] ?? ''] ?? '', title)).toBe(true);
  });

  test.each(proofs('pass'))(
    '$id is shown by a check that the audit makes: $check in $pass',
    ({ pass, check, story }) => {
      expect(passes.find(({ id }) => id === pass)?.checks).toContain(check);
      if (story !== undefined) expect(storyIds).toContain(story);
    },
  );

  test.each(proofs('manual'))('$id says what a person has to do, step by step', ({ steps }) => {
    expect(steps).not.toEqual([]);
    for (const step of steps) expect(step).toMatch(/^[A-Z].+\.$/);
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
