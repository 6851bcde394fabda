import { passRef } from '../../passes/describe.js';
import { passes } from '../../passes/passes.js';
import type { AuditResults, CheckOutcome, Finding, StoryRef } from '../../results/result.js';

/** A story of a made-up Storybook. */
export function madeUpStory(widget: string, name: string): StoryRef {
  const id = `for-patients-${widget.toLowerCase()}--${name.toLowerCase().replaceAll(' ', '-')}`;
  return {
    id,
    title: `For patients/${widget}`,
    name,
    url: `?path=/story/${id}`,
    auditUrl: `iframe.html?id=${id}&viewMode=story`,
    docsUrl: `?path=/docs/for-patients-${widget.toLowerCase()}--docs`,
  };
}

const passesOfStories = passes.filter(({ group }) => group !== 'no-javascript');

/** Every check of every pass on a story, all passed. */
export function passedOutcomes(story: StoryRef): CheckOutcome[] {
  return passesOfStories.flatMap((pass) =>
    pass.checks.map((check) => ({
      story: story.id,
      pass: pass.id,
      check,
      outcome: 'passed' as const,
      findings: [],
      repeat: `npx a11y-audit storybook-static --story ${story.id} --pass ${pass.id} --check ${check}`,
      milliseconds: 12,
    })),
  );
}

/** Results of a made-up run of these stories, all passed, over the whole matrix. */
export function goodResults(
  stories: readonly StoryRef[] = [
    madeUpStory('HelpOffer', 'Plain'),
    madeUpStory('HelpOffer', 'In Arabic'),
    madeUpStory('AskWhatHelps', 'Plain'),
  ],
): AuditResults {
  const pairs = stories.length * passesOfStories.length;
  return {
    schemaVersion: 1,
    tool: { name: '@digital-facilitation/a11y-audit', version: '0.1.0' },
    versions: { chromium: '156.0.1.2', node: '24.21.0', 'axe-core': '4.14.1' },
    startedAt: '2026-01-02T03:04:05.678Z',
    seconds: 61.5,
    target: { kind: 'storybook', name: 'A made-up kit', hash: 'ab12cd34'.repeat(8) },
    selection: {
      complete: true,
      storiesRun: stories.length,
      storiesKnown: stories.length,
      passesRun: passesOfStories.length,
      passesKnown: passesOfStories.length,
      pairsRun: pairs,
      pairsKnown: pairs,
    },
    stories,
    passes: passesOfStories.map(passRef),
    outcomes: stories.flatMap(passedOutcomes),
    notTested: [{ what: 'Browsers other than Chromium', why: 'The audit runs in Chromium alone.' }],
  };
}

export const contrastFailure: Finding = {
  kind: 'failure',
  rule: 'color-contrast',
  criteria: ['1.4.3'],
  impact: 'serious',
  where: '.df-offer > p',
  message: 'The text has a contrast of 3.1:1 where 4.5:1 is needed. Make it darker.',
};

/** The same results with another outcome of one check. */
export function withOutcome(
  results: AuditResults,
  at: Pick<CheckOutcome, 'story' | 'pass' | 'check'>,
  changed: Partial<CheckOutcome>,
): AuditResults {
  return {
    ...results,
    outcomes: results.outcomes.map((one) =>
      one.story === at.story && one.pass === at.pass && one.check === at.check
        ? { ...one, ...changed }
        : one,
    ),
  };
}

/** A run with a failure, a check that broke off, a finding that waits, and a recorded verdict. */
export function mixedResults(): AuditResults {
  const story = 'for-patients-helpoffer--plain';
  const changes: readonly (readonly [
    Pick<CheckOutcome, 'pass' | 'check'>,
    Partial<CheckOutcome>,
  ])[] = [
    [
      { pass: 'dark', check: 'axe' },
      { outcome: 'failed', findings: [contrastFailure] },
    ],
    [
      { pass: 'print', check: 'print' },
      { outcome: 'untested', reason: 'The check broke off: the page closed.' },
    ],
    [
      { pass: 'base', check: 'axe' },
      {
        findings: [
          {
            kind: 'needs-person',
            rule: 'link-in-text-block',
            criteria: ['1.4.1'],
            where: 'a.more',
            message: 'Whether the link stands out could not be told.',
          },
          {
            kind: 'note',
            rule: 'color-contrast',
            criteria: ['1.4.3'],
            where: '.df-banner',
            message: 'The background is a picture.',
            verdict: { by: 'A. Reviewer', on: '2025-12-31', text: 'Measured at 7:1.' },
          },
        ],
      },
    ],
    [
      { pass: 'base', check: 'keys' },
      { outcome: 'not-applicable', reason: 'No key table names this story.' },
    ],
  ];
  return changes.reduce(
    (results, [at, changed]) => withOutcome(results, { story, ...at }, changed),
    goodResults(),
  );
}

/** One story of three, as `--story` runs it. */
export function partialResults(): AuditResults {
  const whole = goodResults();
  const [first] = whole.stories;
  const outcomes = whole.outcomes.filter(({ story }) => story === first?.id);
  return {
    ...whole,
    outcomes,
    selection: {
      ...whole.selection,
      complete: false,
      storiesRun: 1,
      pairsRun: passesOfStories.length,
    },
  };
}

/** A run of many stories, ten to a widget, with one failure in each fiftieth. */
export function largeResults(count = 250): AuditResults {
  const stories = Array.from({ length: count }, (_, at) =>
    madeUpStory(`Widget${Math.floor(at / 10)}`, `State ${at % 10} of the widget`),
  );
  return stories
    .filter((_, at) => at % 50 === 0)
    .reduce(
      (results, { id }) =>
        withOutcome(
          results,
          { story: id, pass: 'dark', check: 'axe' },
          { outcome: 'failed', findings: [contrastFailure] },
        ),
      goodResults(stories),
    );
}
