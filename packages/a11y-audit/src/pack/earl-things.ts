import { checkCriteria } from '../passes/check-criteria.js';
import { successCriteria } from '../wcag/criteria.js';
import { anchor } from './html/markup.js';
import { type Pack, unknown } from './pack.js';

/** A node of the graph. */
export type Node = Record<string, unknown>;

/** Address of a thing within the document. */
export const at = (...parts: readonly string[]): string => `#${anchor(...parts)}`;

/** W3C's own address of each criterion. */
export const criterionIds = new Map(
  successCriteria.map(({ number, url }) => [
    number,
    url.replace(/^.*\/(.+)\.html$/, 'https://www.w3.org/TR/WCAG22/#$1'),
  ]),
);

function criterionNodes(): Node[] {
  return successCriteria.map(({ number, name, level }) => ({
    '@id': criterionIds.get(number),
    '@type': ['TestCriterion', 'TestRequirement'],
    title: `${number} ${name} (level ${level})`,
  }));
}

/** A check under one pass is one test case: the conditions belong to it. */
function testNodes({ results }: Pack): Node[] {
  const known: Readonly<Record<string, readonly string[]>> = checkCriteria;
  return results.passes.flatMap(({ id, title, context, checks }) =>
    checks.map((check) => ({
      '@id': at('test', id, check),
      '@type': ['TestCriterion', 'TestCase'],
      title: `${check}, ${title}`,
      description: context,
      isPartOf: (known[check] ?? []).map((number) => criterionIds.get(number)),
    })),
  );
}

function subjectNodes({ results, claims }: Pack): Node[] {
  const { target } = results;
  return [
    {
      '@id': '#target',
      '@type': 'TestSubject',
      title: target.name,
      identifier: `sha256:${target.hash}`,
    },
    ...results.stories.map(({ id, title, name, url }) => ({
      '@id': at('story', id),
      '@type': 'TestSubject',
      title: `${title}, ${name}`,
      identifier: id,
      description: url,
      isPartOf: '#target',
    })),
    ...claims.map(({ component }) => ({
      '@id': at('component', component),
      '@type': 'TestSubject',
      title: component,
      isPartOf: '#target',
    })),
  ];
}

function assertorNodes({ results, config }: Pack): Node[] {
  const people = new Set(
    results.outcomes.flatMap(({ findings }) =>
      findings.flatMap(({ verdict }) => verdict?.by ?? []),
    ),
  );
  const { name, company } = config.author ?? {};
  return [
    {
      '@id': '#audit',
      '@type': ['Assertor', 'Software'],
      title: results.tool.name,
      version: results.tool.version,
    },
    { '@id': '#author', '@type': ['Assertor', 'Agent'], name: name ?? company ?? unknown },
    ...[...people].map((by) => ({
      '@id': at('person', by),
      '@type': ['Assertor', 'Agent'],
      name: by,
    })),
  ];
}

/** What assertions are about, what they test, and who makes them. */
export function thingNodes(pack: Pack): Node[] {
  return [...assertorNodes(pack), ...criterionNodes(), ...testNodes(pack), ...subjectNodes(pack)];
}
