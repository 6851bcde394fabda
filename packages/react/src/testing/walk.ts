import { queryAllByRole } from '@testing-library/dom';
import type { ConformanceCase } from './conformance-cases.js';
import type { ConformanceHost } from './host.js';
import { type Stage, waitForSubject } from './stage.js';
import { arrived, settled } from './waiting.js';

/**
 * Presses what a person would press on the main path, and looks at the page before the first press and
 * after each. Answers with what was seen, and says where the path stops.
 */
export async function walk(
  stage: Stage,
  { path = [] }: ConformanceCase,
  host: ConformanceHost,
  look: () => string[] = () => [],
): Promise<string[]> {
  const faults = [...(await waitForSubject(stage)), ...look()];
  if (!stage.subject()) return faults;
  for (const { role, name } of path) {
    const own = host.names?.[name] ?? name;
    const control = await arrived(() => queryAllByRole(stage.place, role, { name: own })[0]);
    if (!control) {
      faults.push(
        `The main path stops: nothing on the page has the role "${role}" and the name "${own}". If your shell has other words for it, give them in names.`,
      );
      return faults;
    }
    if (host.press) await host.press(control);
    else {
      control.focus();
      control.click();
    }
    await settled();
    faults.push(...look());
  }
  return faults;
}
