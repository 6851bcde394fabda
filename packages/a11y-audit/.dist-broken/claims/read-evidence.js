import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { readManualResults } from "./manual-sheets/check-manual-results.js";
async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    throw new Error(`${file} is no JSON, so nothing in it can be read. Write it anew.`);
  }
}
async function readTestReports(files) {
  const reports = [];
  for (const file of files.filter((name) => existsSync(name))) {
    const report = await readJson(file);
    if (!Array.isArray(report?.testResults)) {
      throw new Error(
        `${file} holds no list "testResults", so it is no report of tests. Write it with the JSON reporter of Vitest.`
      );
    }
    reports.push(report);
  }
  return reports;
}
async function readManualResultsFile(file) {
  return existsSync(file) ? readManualResults(await readJson(file)) : [];
}
export {
  readManualResultsFile,
  readTestReports
};
