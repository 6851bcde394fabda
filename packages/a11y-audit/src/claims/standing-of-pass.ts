import type { AuditResults, CheckOutcome, Finding, PassRef, StoryRef } from '../results/result.js';
import { fits } from '../stories/discover.js';
import { successCriteria } from '../wcag/criteria.js';
import type { PassProof, WidgetClaims } from './claim.js';
import type { Evidence } from './evidence.js';
import { type ProofStanding, standing } from './proof-standing.js';

/** The stories of a widget that the audit knows, with its server-rendered pages. */
export function storiesOf(
  { stories: patterns }: Pick<WidgetClaims, 'stories'>,
  { stories }: Pick<AuditResults, 'stories'>,
): StoryRef[] {
  return stories.filter(({ id }) => patterns.some((pattern) => fits(id, pattern)));
}

/** Server-rendered pages are opened in the passes without JavaScript, and nothing else is. */
function isDue({ auditUrl }: StoryRef, { group }: PassRef): boolean {
  return auditUrl.startsWith('server-markup/') === (group === 'no-javascript');
}

/** Rule engines say of each finding which criteria it is about; other checks stand or fall as one. */
const ruleEngines: ReadonlySet<string> = new Set(['axe', 'second-engine']);

const aboveAa = new Set(
  successCriteria.filter(({ level }) => level === 'AAA').map(({ number }) => number),
);

/** A finding that a widget does not meet this criterion. At level AAA what falls short is a note. */
export function speaksAgainst(criterion: string) {
  return ({ kind, criteria, verdict }: Finding): boolean =>
    criteria.includes(criterion) &&
    (kind === 'failure' || (kind === 'note' && verdict === undefined && aboveAa.has(criterion)));
}

function outcomeOn(found: CheckOutcome, criterion: string | undefined): CheckOutcome['outcome'] {
  const { outcome, check, findings } = found;
  if (criterion !== undefined && findings.some(speaksAgainst(criterion))) return 'failed';
  if (outcome === 'failed' && criterion !== undefined && ruleEngines.has(check)) return 'passed';
  return outcome;
}

/**
 * A check on every story of the widget, or on one.
 *
 * @param criterion the success criterion that is claimed; left out where any failure counts
 */
export function standingOfPass(
  proof: PassProof,
  claims: Pick<WidgetClaims, 'stories'>,
  { results, mode }: Pick<Evidence, 'results' | 'mode'>,
  criterion?: string,
): ProofStanding {
  const pass = results.passes.find(({ id }) => id === proof.pass);
  if (!pass?.checks.includes(proof.check)) {
    return standing(
      proof,
      'missing',
      pass
        ? `The pass ${proof.pass} does not run ${proof.check}.`
        : `The audit has no pass ${proof.pass} here.`,
    );
  }
  const stories = storiesOf(claims, results).filter(
    (story) => isDue(story, pass) && (proof.story === undefined || story.id === proof.story),
  );
  if (stories.length === 0) {
    // A sample of changed stories knows no others.
    return standing(
      proof,
      mode === 'sample' ? 'not-in-this-run' : 'missing',
      proof.story === undefined
        ? 'The audit knows no story of the widget that this pass opens.'
        : 'The audit knows no story of the widget by that id.',
    );
  }
  const ids = new Set(stories.map(({ id }) => id));
  const found = results.outcomes.filter(
    ({ story, pass: id, check }) => ids.has(story) && id === proof.pass && check === proof.check,
  );
  const having = (wanted: CheckOutcome['outcome']) =>
    found.filter((one) => outcomeOn(one, criterion) === wanted);
  const of = `${stories.length} ${stories.length === 1 ? 'story' : 'stories'}`;
  const [failed] = having('failed');
  if (failed) {
    const count = having('failed').length;
    return standing(proof, 'failed', `Failed on ${count} of ${of}. ${failed.repeat}`);
  }
  const [untested] = having('untested');
  if (untested) {
    return standing(proof, 'missing', `Untested on ${untested.story}: ${untested.reason ?? ''}`);
  }
  const ran = new Set(found.map(({ story }) => story)).size;
  if (ran < ids.size) {
    return standing(proof, 'not-in-this-run', `Ran on ${ran} of ${of} in this run.`);
  }
  const open = found
    .flatMap(({ findings }) => findings)
    .filter(
      ({ kind, criteria }) =>
        kind === 'needs-person' && criterion !== undefined && criteria.includes(criterion),
    ).length;
  if (open > 0) {
    return standing(proof, 'needs-person', `${open} findings wait for a person’s verdict.`);
  }
  const passed = having('passed').length;
  if (passed === 0) {
    return standing(proof, 'not-applicable', `Not applicable: ${found[0]?.reason ?? ''}`);
  }
  return standing(proof, 'passed', `Passed on ${passed} of ${of}.`);
}
