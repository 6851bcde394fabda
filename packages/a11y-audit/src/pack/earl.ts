import { checkCriteria } from '../passes/check-criteria.js';
import type { CheckOutcome, Outcome } from '../results/result.js';
import { successCriteria } from '../wcag/criteria.js';
import type { Rating, ShownProof } from './component-claims.js';
import { earlContext } from './earl-context.js';
import { anchor } from './html/markup.js';
import { type Pack, partialNote, unknown } from './pack.js';

/** A node of the graph. */
type Node = Record<string, unknown>;

const outcomes: Readonly<Record<Outcome, string>> = {
  passed: 'earl:passed',
  failed: 'earl:failed',
  untested: 'earl:untested',
  'not-applicable': 'earl:inapplicable',
};

// A criterion that is met in part is not met.
const ratings: Readonly<Record<Rating, string>> = {
  supports: 'earl:passed',
  'partially-supports': 'earl:failed',
  'does-not-support': 'earl:failed',
  'not-applicable': 'earl:inapplicable',
  'not-evaluated': 'earl:untested',
};

const at = (...parts: readonly string[]) => `#${anchor(...parts)}`;

/** W3C's own address of each criterion. */
const criterionIds = new Map(
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

function result(outcome: string, info: string | undefined, date?: string): Node {
  return {
    '@type': 'TestResult',
    outcome,
    ...(info === undefined ? {} : { info }),
    ...(date === undefined ? {} : { date }),
  };
}

/** One check of one story: what it says, each criterion that it found a failure of, and what people decided. */
function outcomeNodes(outcome: CheckOutcome, date: string): Node[] {
  const { story, pass, check, findings, reason } = outcome;
  const subject = at('story', story);
  const own = { '@type': 'Assertion', subject, assertedBy: '#audit', mode: 'earl:automatic' };
  const test = at('test', pass, check);
  const waits = findings.some(({ kind }) => kind === 'needs-person');
  const said = outcome.outcome === 'passed' && waits ? 'earl:cantTell' : outcomes[outcome.outcome];
  const failed = new Map<string, string>();
  for (const { kind, criteria, rule, where, message } of findings) {
    if (kind !== 'failure') continue;
    for (const number of criteria) {
      if (!failed.has(number)) failed.set(number, `${rule} at ${where}: ${message}`);
    }
  }
  return [
    { ...own, test, result: result(said, reason, date) },
    ...[...failed].map(([number, info]) => ({
      ...own,
      test: criterionIds.get(number),
      result: result('earl:failed', info, date),
    })),
    ...findings.flatMap(({ kind, verdict, rule, where }) =>
      verdict === undefined || kind === 'difference'
        ? []
        : [
            {
              ...own,
              test,
              mode: 'earl:manual',
              assertedBy: at('person', verdict.by),
              result: {
                ...result(
                  kind === 'failure' ? 'earl:failed' : 'earl:passed',
                  `${rule} at ${where}: ${verdict.text}`,
                ),
                day: verdict.on,
              },
            },
          ],
    ),
  ];
}

function modeOf(proofs: readonly ShownProof[]): string {
  const modes = new Set(proofs.map(({ mode }) => mode));
  if (modes.size === 0) return 'earl:unknownMode';
  if (modes.size === 2) return 'earl:semiAuto';
  return modes.has('manual') ? 'earl:manual' : 'earl:automatic';
}

function claimNodes({ criteria, results }: Pack): Node[] {
  return criteria.flatMap(({ criterion, components }) =>
    components.map(({ component, rating, reason, proofs }) => ({
      '@type': 'Assertion',
      subject: at('component', component),
      test: criterionIds.get(criterion.number),
      assertedBy: '#author',
      mode: modeOf(proofs),
      result: result(
        ratings[rating],
        [rating, reason].filter((part) => part !== undefined).join(': '),
        results.startedAt,
      ),
    })),
  );
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

/** `earl.jsonld`: the run in W3C's Evaluation and Report Language 1.0, as JSON-LD with its context inside. */
export function earl(pack: Pack): string {
  const { results, day, product } = pack;
  const partial = partialNote(pack);
  const nodes: Node[] = [
    {
      '@id': '#report',
      title: `Accessibility audit of ${product}`,
      day,
      ...(partial === undefined ? {} : { description: partial }),
    },
    ...assertorNodes(pack),
    ...criterionNodes(),
    ...testNodes(pack),
    ...subjectNodes(pack),
    ...results.outcomes.flatMap((outcome) => outcomeNodes(outcome, results.startedAt)),
    ...claimNodes(pack),
  ];
  // One line a node: readable, comparable, and half the size of a document set in steps.
  return `{"@context": ${JSON.stringify(earlContext)},\n"@graph": [\n${nodes.map((node) => JSON.stringify(node)).join(',\n')}\n]}\n`;
}
