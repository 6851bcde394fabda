import { otherSheets } from "./other-sheets.js";
import { screenReaderSheets } from "./screen-readers.js";
const manualSheets = [...screenReaderSheets, ...otherSheets];
function sheetsCarrying(proof) {
  return manualSheets.filter(({ carries }) => carries === (proof.with ?? "none"));
}
function lastResult(results, of) {
  return results.filter(
    ({ sheet, widget, task }) => sheet === of.sheet && widget === of.widget && task === of.task
  ).toSorted((left, right) => left.testedOn.localeCompare(right.testedOn)).at(-1);
}
function claimedTasks(sheet, { criteria = [], ratings }) {
  const claims = [
    ...criteria.map(({ id, statement, proof }) => ({ id, title: statement, proof })),
    ...ratings.map(({ criterion, proof }) => ({
      id: criterion,
      title: `Success criterion ${criterion}`,
      proof
    }))
  ];
  return claims.flatMap(({ id, title, proof }) => {
    const steps = proof.flatMap(
      (one) => one.by === "manual" && (one.with ?? "none") === sheet.carries ? one.steps : []
    );
    return steps.length > 0 ? [{ id, title, steps }] : [];
  });
}
function keyTask({ keys }) {
  return {
    id: "keys",
    title: "Press each key of the widget’s table",
    steps: keys.map(({ key, effect, story }) => `In the story ${story}: ${key}. ${effect}`)
  };
}
function widgetSheets(claims, keyTables, results) {
  return manualSheets.flatMap(
    (sheet) => claims.map((one) => {
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
            outcome: result?.outcome ?? "not-tested",
            ...result ? { result } : {}
          };
        })
      };
    })
  );
}
export {
  lastResult,
  manualSheets,
  sheetsCarrying,
  widgetSheets
};
