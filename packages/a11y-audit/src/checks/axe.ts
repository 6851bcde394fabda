import axe from 'axe-core';
import type { Finding, Impact } from '../results/result.js';
import { isSuccessCriterion } from '../wcag/criteria.js';
import type { Check, CheckContext } from './check.js';

/** WCAG 2.0 to 2.2 at A and AA, and axe's best practices. `target-size` runs only under `wcag22aa`. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface TrimmedNode {
  target: string;
  summary: string;
}

interface TrimmedRule {
  id: string;
  help: string;
  helpUrl: string;
  impact: Impact | null;
  tags: string[];
  nodes: TrimmedNode[];
}

export interface TrimmedReport {
  violations: TrimmedRule[];
  incomplete: TrimmedRule[];
}

/** Runs axe over the whole document, and leaves out of its report what nothing here reads. */
export async function runAxe(page: CheckContext['page']): Promise<TrimmedReport> {
  const there = await page.evaluate(() => 'axe' in window);
  if (!there) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const report = await axe.run(document, {
      runOnly,
      resultTypes: ['violations', 'incomplete'],
    });
    const trim = (rules: typeof report.violations) =>
      rules.map(({ id, help, helpUrl, impact, tags, nodes }) => ({
        id,
        help,
        helpUrl,
        impact: impact ?? null,
        tags,
        nodes: nodes.map(({ target, failureSummary = '' }) => ({
          target: target.flat().join(' ').slice(0, 200),
          summary: failureSummary.replace(/\s+/g, ' ').slice(0, 300),
        })),
      }));
    return { violations: trim(report.violations), incomplete: trim(report.incomplete) };
  }, axeTags);
}

/** Success criteria from axe's tags: `wcag1410` is 1.4.10. */
export function criteriaOfTags(tags: readonly string[]): string[] {
  return tags
    .map((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag))
    .filter((match) => match !== null)
    .map((match) => match.slice(1).join('.'))
    .filter(isSuccessCriterion);
}

function findings(rules: readonly TrimmedRule[], kind: Finding['kind']): Finding[] {
  return rules.flatMap(({ id, help, helpUrl, impact, tags, nodes }) =>
    nodes.map(({ target, summary }) => ({
      kind,
      rule: id,
      criteria: criteriaOfTags(tags),
      ...(impact ? { impact } : {}),
      where: target,
      message: `${help}. ${summary} See ${helpUrl}`,
    })),
  );
}

/** A rule that could not decide counts as the recorded verdict says; without one it needs a person. */
function judged(finding: Finding, { reviews, story, pass }: CheckContext): Finding {
  const recorded = reviews.verdictOn(finding.rule, story.id, pass.id, finding.where);
  if (!recorded) return finding;
  const { by, on, text, holds } = recorded;
  return { ...finding, kind: holds ? 'note' : 'failure', verdict: { by, on, text } };
}

/** axe at every rule, with nothing excluded. */
export const axeCheck: Check = {
  ids: ['axe'],
  changesPage: false,
  run: async (context) => {
    const { violations, incomplete } = await runAxe(context.page);
    const forced = context.pass.context.forcedColors === 'active';
    // axe reads the author's colours, which nobody sees here. The check of forced colours measures pixels.
    const counts = ({ id }: TrimmedRule) => !(forced && id === 'color-contrast');
    const all = [
      ...findings(violations.filter(counts), 'failure'),
      ...findings(incomplete.filter(counts), 'needs-person').map((one) => judged(one, context)),
    ];
    return {
      axe: {
        findings: all,
        ...(forced
          ? {
              reason:
                'The rule color-contrast is not applicable under forced colours: axe reads the author’s colours. Contrast is measured from pixels by the check forced-colours.',
            }
          : {}),
      },
    };
  },
};
