import { Ajv2020 } from "ajv/dist/2020.js";
import { manualResultsSchema } from "./manual-result.js";
import { manualSheets, widgetSheets } from "./sheets.js";
const validate = new Ajv2020({ allErrors: true }).compile(
  manualResultsSchema
);
function isRealDay(day) {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
function readManualResults(content) {
  if (!validate(content)) {
    const places = (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath || "/"} ${message ?? "is not right"}`
    );
    throw new Error(
      `The manual results do not fit their schema, so none of them counts. Say for each who tested, on which day and with which versions: ${places.join("; ")}.`
    );
  }
  return content.results;
}
function problemsOfManualResults(results, claims, keyTables) {
  const known = widgetSheets(claims, keyTables, []);
  return results.flatMap(({ sheet, widget, task, testedOn, versions }, index) => {
    const place = `Manual result ${index + 1}`;
    const { tool } = manualSheets.find(({ id }) => id === sheet) ?? {};
    if (tool === void 0) {
      return [
        `${place} names a sheet that does not exist. There are: ${manualSheets.map(({ id }) => id).join(", ")}.`
      ];
    }
    const tasks = known.find((one) => one.sheet.id === sheet && one.widget === widget)?.tasks;
    const problems = [];
    if (!tasks) problems.push(`${place} names a widget of which nothing is claimed.`);
    else if (!tasks.some(({ id }) => id === task)) {
      problems.push(
        `${place} names a task that its sheet does not have, so it shows nothing. There are: ${tasks.map(({ id }) => id).join(", ")}.`
      );
    }
    if (!isRealDay(testedOn)) problems.push(`${place} has a day that the calendar does not have.`);
    if (!(tool in versions) && tool !== "Browser") {
      problems.push(`${place} does not give the version of ${tool}. Add it to versions.`);
    }
    return problems;
  });
}
export {
  problemsOfManualResults,
  readManualResults
};
