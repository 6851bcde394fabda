import type { CriterionRating, Proof, WidgetClaims } from '../../claims/claim.js';
import type { TestReport } from '../../claims/evidence.js';
import { passRef } from '../../passes/describe.js';
import { passes } from '../../passes/passes.js';
import type { AuditResults, CheckOutcome, Finding, StoryRef } from '../../results/result.js';
import { successCriteria } from '../../wcag/criteria.js';

/** Stories of a made-up widget, and its page that a server rendered. */
export const cardStories: readonly StoryRef[] = ['plain', 'wrong'].map((name) => ({
  id: `made-up-card--${name}`,
  title: 'Made up/Card',
  name,
  url: `?path=/story/made-up-card--${name}`,
  auditUrl: `iframe.html?id=made-up-card--${name}`,
}));

export const cardMarkup: StoryRef = {
  id: 'server-markup--card',
  title: 'Server-rendered markup',
  name: 'Card',
  url: 'server-markup/Card.html',
  auditUrl: 'server-markup/Card.html',
};

/** A claim about one criterion of the made-up widget. */
export function rated(rating: Partial<CriterionRating>, ...proof: Proof[]): CriterionRating {
  return {
    criterion: '1.4.3',
    rating: 'supports',
    responsible: { component: 'Has enough contrast.' },
    proof,
    ...rating,
  };
}

/** The made-up widget, with all criteria but those given as not applicable. */
export function card(...ratings: CriterionRating[]): WidgetClaims {
  const own = new Set(ratings.map(({ criterion }) => criterion));
  const others = successCriteria
    .filter(({ number }) => !own.has(number))
    .map(({ number }) =>
      rated({ criterion: number, rating: 'not-applicable', reason: 'Nothing of the kind.' }),
    );
  return {
    widget: 'Card',
    stories: ['made-up-card--*', 'server-markup--card'],
    ratings: [...others, ...ratings],
  };
}

export function outcome(change: Partial<CheckOutcome> = {}): CheckOutcome {
  const [{ id = '' } = {}] = cardStories;
  return {
    story: id,
    pass: 'base',
    check: 'axe',
    outcome: 'passed',
    findings: [],
    repeat: 'npx a11y-audit storybook-static --story made-up-card--plain',
    milliseconds: 1,
    ...change,
  };
}

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    kind: 'failure',
    rule: 'color-contrast',
    criteria: ['1.4.3'],
    where: 'p',
    message: 'Grey on grey.',
    ...change,
  };
}

/** A run with the made-up widget: axe in the base pass passed on each story, unless told otherwise. */
export function run(
  outcomes: readonly CheckOutcome[] = cardStories.map(({ id }) => outcome({ story: id })),
  complete = true,
): AuditResults {
  return {
    schemaVersion: 1,
    tool: { name: 'a11y-audit', version: '0.1.0' },
    versions: {},
    startedAt: '2026-01-02T03:04:05.678Z',
    seconds: 1,
    target: { kind: 'storybook', name: 'Made up', hash: 'ab12' },
    selection: {
      complete,
      storiesRun: 2,
      storiesKnown: 3,
      passesRun: 1,
      passesKnown: passes.length,
      pairsRun: 2,
      pairsKnown: 50,
    },
    stories: [...cardStories, cardMarkup],
    passes: passes.map(passRef),
    outcomes,
    notTested: [],
  };
}

/** A report of tests in one file, by title and status. */
export function testReport(
  tests: Readonly<Record<string, string>>,
  ancestorTitles: readonly string[] = [],
): TestReport {
  return {
    testResults: [
      {
        name: '/anywhere/src/card/Card.test.tsx',
        assertionResults: Object.entries(tests).map(([title, status]) => ({
          title,
          status,
          ancestorTitles,
        })),
      },
    ],
  };
}
