import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { goodClaims } from '../testing/pack/made-up-claims.js';
import { goodResults, mixedResults, partialResults } from '../testing/pack/made-up-results.js';
import { openAcr, openAcrCatalog } from './openacr.js';
import { preparePack } from './pack.js';
import type { ReportConfig } from './report-config.js';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../testing/pack/openacr/${name}`, import.meta.url), 'utf8'));

const validate = new Ajv({ allErrors: true }).compile(fixture('openacr-0.1.0.json') as object);
const catalog = fixture(`catalog-${openAcrCatalog}.json`) as {
  chapters: Record<string, string[]>;
  components: string[];
  terms: string[];
};

interface Report {
  title: string;
  product: { name: string; version: string };
  author: Record<string, string>;
  report_date: string;
  notes: string;
  catalog: string;
  chapters: Record<
    string,
    {
      criteria: {
        num: string;
        components: { name: string; adherence: { level: string; notes: string } }[];
      }[];
    }
  >;
}

const read = (results = goodResults(), config: ReportConfig = {}): Report =>
  parse(openAcr(preparePack(results, goodClaims(), config))) as Report;

function levelOf(report: Report, number: string): string | undefined {
  return Object.values(report.chapters)
    .flatMap(({ criteria }) => criteria)
    .find(({ num }) => num === number)?.components[0]?.adherence.level;
}

describe.each([
  ['good', goodResults()],
  ['mixed', mixedResults()],
  ['partial', partialResults()],
])('the report of a %s run', (_, results) => {
  test('fits OpenACR’s schema 0.1.0', () => {
    validate(read(results));
    expect(validate.errors).toBeNull();
  });

  test('uses only criteria, components and terms of the catalogue, in their chapters', () => {
    const { chapters, catalog: named } = read(results);
    expect(named).toBe(openAcrCatalog);
    for (const [chapter, { criteria }] of Object.entries(chapters)) {
      for (const { num, components } of criteria) {
        expect(catalog.chapters[chapter]).toContain(num);
        for (const { name, adherence } of components) {
          expect(catalog.components).toContain(name);
          expect(catalog.terms).toContain(adherence.level);
          expect(adherence.notes).not.toBe('');
        }
      }
    }
  });
});

test('every criterion of WCAG 2.2 at levels A and AA is in the report', () => {
  const { chapters } = read();
  // The catalogue still lists 4.1.1, which WCAG 2.2 does not have.
  const wanted = [
    ...(catalog.chapters.success_criteria_level_a ?? []),
    ...(catalog.chapters.success_criteria_level_aa ?? []),
  ].filter((number) => number !== '4.1.1');
  const there = [chapters.success_criteria_level_a, chapters.success_criteria_level_aa].flatMap(
    (chapter) => chapter?.criteria.map(({ num }) => num) ?? [],
  );
  expect(there.toSorted()).toEqual(wanted.toSorted());
});

test('a check that fails flips the row of its criterion, and no other', () => {
  const good = read(goodResults());
  const mixed = read(mixedResults());
  expect(levelOf(good, '1.4.3')).toBe('supports');
  expect(levelOf(mixed, '1.4.3')).toBe('partially-supports');
  expect(levelOf(mixed, '2.4.7')).toBe('supports');
});

test('what nobody stated is said to be unknown, and the product is named as the target is', () => {
  const { product, author } = read();
  expect(product).toEqual({ name: 'A made-up kit', version: 'unknown' });
  expect(author).toEqual({ name: 'unknown', email: 'unknown' });
});

test('what the project states is carried over', () => {
  const { title, product, author } = read(goodResults(), {
    product: { name: 'Kit', version: '1.2.0' },
    author: { name: 'A. Writer', company: 'A company', email: 'a@example.org' },
  });
  expect(title).toBe('A company Accessibility Conformance Report');
  expect(product).toEqual({ name: 'Kit', version: '1.2.0' });
  expect(author).toEqual({
    name: 'A. Writer',
    company_name: 'A company',
    email: 'a@example.org',
  });
});

test.each(['1.1', '1.2'] as const)(
  'the date is the day of the run, as a string in YAML %s',
  (version) => {
    const text = openAcr(preparePack(goodResults(), goodClaims(), {}));
    expect(parse(text, { version })).toMatchObject({ report_date: '2026-01-02' });
  },
);

test('a partial run says so in its first line, its title and its notes', () => {
  const text = openAcr(preparePack(partialResults(), goodClaims(), {}));
  expect(text.split('\n')[0]).toMatch(/^# This run was a part of the whole: 1 of 3 stories/);
  const { title, notes } = read(partialResults());
  expect(title).toMatch(/^Partial run: /);
  expect(notes).toContain('is no report on the product');
});
