import type { KeyTable } from '../../config/key-table.js';
import type { ManualProof, WidgetClaims } from '../claim.js';
import type { ManualResult } from './manual-result.js';
import { otherSheets } from './other-sheets.js';
import { screenReaderSheets } from './screen-readers.js';
import type { ManualSheet, ManualTask } from './sheet.js';

/** All sheets: five screen readers, voice control, a magnifier, and what needs no tool. */
export const manualSheets: readonly ManualSheet[] = [...screenReaderSheets, ...otherSheets];

/** A task of a sheet for one widget, with what was found. */
export interface TaskOnSheet extends ManualTask {
  /** `not-tested` until somebody has reported a result. */
  outcome: ManualResult['outcome'] | 'not-tested';
  /** The last result; left out where there is none. */
  result?: ManualResult | undefined;
}

/** A sheet for one widget. */
export interface WidgetSheet {
  sheet: ManualSheet;
  widget: string;
  tasks: readonly TaskOnSheet[];
}

/** The sheets on which a manual proof stands. */
export function sheetsCarrying(proof: ManualProof): readonly ManualSheet[] {
  return manualSheets.filter(({ carries }) => carries === (proof.with ?? 'none'));
}

/** The last result of a task, by its day; of two on one day the later in the file. */
export function lastResult(
  results: readonly ManualResult[],
  of: Pick<ManualResult, 'sheet' | 'widget' | 'task'>,
): ManualResult | undefined {
  return results
    .filter(
      ({ sheet, widget, task }) => sheet === of.sheet && widget === of.widget && task === of.task,
    )
    .toSorted((left, right) => left.testedOn.localeCompare(right.testedOn))
    .at(-1);
}

/** What is claimed and only a person can show, as tasks. The id is that of the claim. */
function claimedTasks(sheet: ManualSheet, { criteria = [], ratings }: WidgetClaims): ManualTask[] {
  const claims = [
    ...criteria.map(({ id, statement, proof }) => ({ id, title: statement, proof })),
    ...ratings.map(({ criterion, proof }) => ({
      id: criterion,
      title: `Success criterion ${criterion}`,
      proof,
    })),
  ];
  return claims.flatMap(({ id, title, proof }) => {
    const steps = proof.flatMap((one) =>
      one.by === 'manual' && (one.with ?? 'none') === sheet.carries ? one.steps : [],
    );
    return steps.length > 0 ? [{ id, title, steps }] : [];
  });
}

function keyTask({ keys }: KeyTable): ManualTask {
  return {
    id: 'keys',
    title: 'Press each key of the widget’s table',
    steps: keys.map(({ key, effect, story }) => `In the story ${story}: ${key}. ${effect}`),
  };
}

/** Each sheet for each widget: the sheet’s own tasks, the claims that only people can show, and the keys. */
export function widgetSheets(
  claims: readonly WidgetClaims[],
  keyTables: readonly KeyTable[],
  results: readonly ManualResult[],
): WidgetSheet[] {
  return manualSheets.flatMap((sheet) =>
    claims.map((one) => {
      const { widget } = one;
      const keys = sheet.keys ? keyTables.filter((table) => table.widget === widget) : [];
      const tasks = [...sheet.tasks, ...claimedTasks(sheet, one), ...keys.map(keyTask)];
      return {
        sheet,
        widget,
        tasks: tasks.map((task) => {
          const result = lastResult(results, { sheet: sheet.id, widget, task: task.id });
          return {
            ...task,
            outcome: result?.outcome ?? 'not-tested',
            ...(result ? { result } : {}),
          };
        }),
      };
    }),
  );
}
