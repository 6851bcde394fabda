import type { ManualProof, ManualTool, PassProof, TestProof } from './criteria.js';

/** Checks of one pass of the audit, over all stories of the widget. */
export function onPass(pass: string, ...checks: string[]): PassProof[] {
  return checks.map((check) => ({ by: 'pass', pass, check }));
}

/** axe on one story, as most people see it. */
export function onStory(story: string): PassProof {
  return { by: 'pass', pass: 'base', check: 'axe', story };
}

/** One check in several passes. */
export function inPasses(check: string, ...passes: string[]): PassProof[] {
  return passes.map((pass) => ({ by: 'pass', pass, check }));
}

export function inTest(file: string, ...titles: string[]): TestProof[] {
  return titles.map((title) => ({ by: 'test', file, title }));
}

/** A test that runs over every control and widget; `widget` is the one that it must hold for. */
export function inConformance(widget: string, title: string): TestProof {
  return { by: 'test', file: 'self-tests/conformance.test.tsx', title, within: widget };
}

/** A test over the sources and the markup of all widgets: that something is not there. */
export function absent(title: string): TestProof {
  return { by: 'test', file: 'self-tests/absence.ssr.test.tsx', title };
}

export function byHand(...steps: ManualProof['steps']): ManualProof {
  return { by: 'manual', steps };
}

export function byHandWith(tool: ManualTool, ...steps: ManualProof['steps']): ManualProof {
  return { by: 'manual', with: tool, steps };
}
