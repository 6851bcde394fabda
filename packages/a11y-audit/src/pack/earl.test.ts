import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { goodClaims, withRow } from '../testing/pack/made-up-claims.js';
import { mixedResults, partialResults } from '../testing/pack/made-up-results.js';
import { earl } from './earl.js';
import { preparePack } from './pack.js';

const ns = 'http://www.w3.org/ns/earl#';
const base = 'https://example.org/audit/earl.jsonld';

type Expanded = { '@id'?: string; '@type'?: string[] } & Record<string, { '@id'?: string }[]>;

async function expand(text: string): Promise<Expanded[]> {
  return (await jsonld.expand(JSON.parse(text) as object, { base })) as unknown as Expanded[];
}

const claims = withRow(goodClaims(), 'HelpOffer', '3.3.1', {
  proofs: [{ mode: 'manual', text: 'By hand: read it.', holds: true }],
});

let nodes: Expanded[];
beforeAll(async () => {
  nodes = await expand(earl(preparePack(mixedResults(), claims, {})));
});

const having = (type: string) => nodes.filter((node) => node['@type']?.includes(`${ns}${type}`));
const idOf = (node: Expanded | undefined, property: string) =>
  node?.[`${ns}${property}`]?.[0]?.['@id'];
const resultOf = (node: Expanded) => node[`${ns}result`]?.[0] as unknown as Expanded;

describe('EARL of a run', () => {
  test('uses only terms of its own context, and each of them has an address', async () => {
    const { '@context': context, '@graph': graph } = JSON.parse(
      earl(preparePack(mixedResults(), claims, {})),
    ) as { '@context': object; '@graph': Record<string, unknown>[] };
    const used = new Set(
      graph.flatMap((node) => [...Object.keys(node), ...Object.keys(node.result ?? {})]),
    );
    const terms = [...used].filter((key) => !key.startsWith('@'));
    expect(Object.keys(context)).toEqual(expect.arrayContaining(terms));
    const [expanded] = await expand(
      JSON.stringify({
        '@context': context,
        '@id': '#x',
        ...Object.fromEntries(terms.map((term) => [term, 'urn:x'])),
      }),
    );
    const addresses = new Set(Object.keys(expanded ?? {}).filter((key) => key !== '@id'));
    // The moment and the day are the same property with another type of value.
    expect(addresses.size).toBe(terms.length - 1);
  });

  test('each assertion names one subject, one test, an assertor, a mode and a result', () => {
    const assertions = having('Assertion');
    const ids = new Set(nodes.map((node) => node['@id']));
    expect(assertions.length).toBeGreaterThan(mixedResults().outcomes.length);
    for (const assertion of assertions) {
      for (const property of ['subject', 'test', 'assertedBy']) {
        expect(assertion[`${ns}${property}`]).toHaveLength(1);
        expect(ids).toContain(idOf(assertion, property));
      }
      expect([`${ns}automatic`, `${ns}manual`, `${ns}semiAuto`, `${ns}unknownMode`]).toContain(
        idOf(assertion, 'mode'),
      );
      expect(resultOf(assertion)['@type']).toEqual([`${ns}TestResult`]);
      expect([
        `${ns}passed`,
        `${ns}failed`,
        `${ns}cantTell`,
        `${ns}inapplicable`,
        `${ns}untested`,
      ]).toContain(idOf(resultOf(assertion), 'outcome'));
    }
  });

  test('subjects, tests and assertors have their types', () => {
    const types = (property: string, type: string) => {
      const ids = new Set(having('Assertion').map((node) => idOf(node, property)));
      const typed = new Set(having(type).map((node) => node['@id']));
      return [...ids].every((id) => typed.has(id));
    };
    expect(types('subject', 'TestSubject')).toBe(true);
    expect(types('test', 'TestCriterion')).toBe(true);
    expect(types('assertedBy', 'Assertor')).toBe(true);
  });

  test('a failure is asserted of the check, and of the criterion at W3C’s address', () => {
    const failed = having('Assertion').filter(
      (node) =>
        idOf(resultOf(node), 'outcome') === `${ns}failed` &&
        idOf(node, 'mode') === `${ns}automatic` &&
        idOf(node, 'subject')?.includes('#story'),
    );
    expect(failed.map((node) => idOf(node, 'test')).toSorted()).toEqual([
      `${base}#test--dark--axe`,
      'https://www.w3.org/TR/WCAG22/#contrast-minimum',
    ]);
  });

  test('a check that leaves something to a person cannot tell', () => {
    const [assertion] = having('Assertion').filter(
      (node) =>
        idOf(node, 'test') === `${base}#test--base--axe` &&
        idOf(node, 'subject')?.endsWith('helpoffer--plain'),
    );
    expect(assertion && idOf(resultOf(assertion), 'outcome')).toBe(`${ns}cantTell`);
  });

  test('a recorded verdict is the manual assertion of whoever recorded it', () => {
    const manual = having('Assertion').filter(
      (node) => idOf(node, 'mode') === `${ns}manual` && idOf(node, 'subject')?.includes('#story'),
    );
    expect(manual).toHaveLength(1);
    const by = nodes.find((node) => node['@id'] === idOf(manual[0], 'assertedBy'));
    expect(by?.['http://xmlns.com/foaf/0.1/name']).toEqual([{ '@value': 'A. Reviewer' }]);
  });

  test('a rating that rests on a person alone is manual, one on both is half', () => {
    const rating = (anchor: string) =>
      having('Assertion').find(
        (node) =>
          idOf(node, 'subject') === `${base}#component--HelpOffer` &&
          idOf(node, 'test')?.endsWith(anchor),
      );
    expect(idOf(rating('#error-identification'), 'mode')).toBe(`${ns}manual`);
    expect(idOf(rating('#keyboard'), 'mode')).toBe(`${ns}semiAuto`);
  });

  test('nobody is named as author where nobody was stated', () => {
    const author = nodes.find((node) => node['@id'] === `${base}#author`);
    expect(author?.['http://xmlns.com/foaf/0.1/name']).toEqual([{ '@value': 'unknown' }]);
  });
});

test('a partial run says so of the report', () => {
  const graph = (
    JSON.parse(earl(preparePack(partialResults(), [], {}))) as {
      '@graph': { description?: string }[];
    }
  )['@graph'];
  expect(graph[0]?.description).toContain('a part of the whole');
});
