import type { CheckId } from '../../passes/pass.js';
import type { BrokenKind } from '../kind.js';

type By = readonly [pass: string, check: CheckId, rule: string];

interface Described {
  id: string;
  title: string;
  criteria: readonly string[];
  /** What must find it. */
  by: readonly By[];
  why?: string;
}

/** The kinds of one group of stories. A twin has the name of its story with `-sound` at the end. */
export function kindsOf(group: string, described: readonly Described[]): BrokenKind[] {
  return described.map(({ id, title, criteria, by, why }) => ({
    id,
    title,
    criteria,
    story: `${group}--${id}`,
    twin: `${group}--${id}-sound`,
    expected: by.map(([pass, check, rule]) => ({ pass, check, rule })),
    ...(why === undefined ? {} : { why }),
  }));
}
