import { mkdirSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** What axe said of one story at one width. */
export interface StoryResult {
  story: string;
  /** The Vitest project, which names the width. */
  project: string;
  /** Did rendering and play go well? */
  play: 'passed' | 'failed';
  /** `untested` where no report came: that is a failure. `by-audit` where the audit runs axe instead. */
  axe: 'passed' | 'failed' | 'untested' | 'by-audit';
  violations: string[];
  /** What axe could not decide, to be looked at by a person. */
  incomplete: string[];
}

interface AxeRule {
  id: string;
  help: string;
  nodes: { target: string[] }[];
}

interface StoryMeta {
  storyId?: string;
  reports?: { type: string; result?: { violations?: AxeRule[]; incomplete?: AxeRule[] } }[];
}

function lines(rules: AxeRule[] = []): string[] {
  return rules.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

function axeOf(violations: AxeRule[] | undefined): StoryResult['axe'] {
  if (violations === undefined) return process.env.AXE_BY_AUDIT ? 'by-audit' : 'untested';
  return violations.length > 0 ? 'failed' : 'passed';
}

function resultOf(test: TestCase): StoryResult {
  const { storyId, reports } = test.meta() as StoryMeta;
  const axe = reports?.find(({ type }) => type === 'a11y')?.result;
  const violations = lines(axe?.violations);
  return {
    story: storyId ?? test.fullName,
    project: test.project.name.split(' ')[0] ?? '',
    play: test.result().state === 'passed' ? 'passed' : 'failed',
    axe: axeOf(axe?.violations),
    violations,
    incomplete: lines(axe?.incomplete),
  };
}

/**
 * Turns axe's reports into a verdict. Storybook's own `error` mode drops the report of a story that
 * fails, so stories run in `todo` mode and this reporter says which failed and which left no report.
 */
export default class StoryReporter implements Reporter {
  private readonly file: string;

  // Vitest passes an options object first.
  constructor(options: { file?: string } = {}) {
    this.file = options.file ?? 'reports/stories.json';
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const results = modules.flatMap((module) => [...module.children.allTests()].map(resultOf));
    mkdirSync('reports', { recursive: true });
    writeFileSync(this.file, `${JSON.stringify(results, undefined, 2)}\n`);
    const bad = results.filter(({ axe }) => axe === 'failed' || axe === 'untested');
    for (const { story, project, axe, violations } of bad) {
      const why = axe === 'untested' ? 'axe left no report' : violations.join('\n    ');
      process.stderr.write(`✗ ${story} (${project}): ${why}\n`);
    }
    if (bad.length > 0 || results.length === 0) process.exitCode = 1;
  }
}
