import type { CheckOutcome, Outcome } from '../results/result.js';
import type { Rating, ShownProof } from './component-claims.js';
import { at, criterionIds, type Node } from './earl-things.js';
import type { Pack } from './pack.js';

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

/** Every assertion: of each check, of each criterion that failed, of each verdict and of each rating. */
export function assertionNodes(pack: Pack): Node[] {
  const { outcomes: all, startedAt } = pack.results;
  return [...all.flatMap((outcome) => outcomeNodes(outcome, startedAt)), ...claimNodes(pack)];
}
