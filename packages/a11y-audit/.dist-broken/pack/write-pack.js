import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { problemsOf } from "../results/check-schema.js";
import { resultsSchema } from "../results/schema.js";
import { earl } from "./earl.js";
import { indexPage } from "./index-page/index-page.js";
import { nhsChecklistJson } from "./nhs-checklist.js";
import { nhsPage } from "./nhs-page.js";
import { openAcr } from "./openacr.js";
import { preparePack } from "./pack.js";
import { ratingsPage } from "./ratings-page.js";
import { scopePage } from "./scope-page.js";
import { statementMarkdown, statementPage } from "./statement-documents.js";
import { vpatPage } from "./vpat-page.js";
const documents = {
  "index.html": indexPage,
  "ratings.html": ratingsPage,
  "vpat.html": vpatPage,
  "nhs-checklist.html": nhsPage,
  "scope.html": scopePage,
  "statement.html": statementPage,
  "statement.md": statementMarkdown,
  "openacr.yaml": openAcr,
  "earl.jsonld": earl,
  "nhs-checklist.json": nhsChecklistJson,
  "results.json": ({ resultsText }) => resultsText,
  "results.schema.json": () => `${JSON.stringify(resultsSchema, void 0, 2)}
`
};
function packDocuments(results, claims, config) {
  const pack = preparePack(results, claims, config);
  return new Map(Object.entries(documents).map(([file, write]) => [file, write(pack)]));
}
async function writePack(results, claims, config, folder) {
  const problems = problemsOf(results);
  if (problems.length > 0) {
    throw new Error(
      `The results do not fit their schema, so no pack was written from them. Make them anew with this version of the audit: ${problems.slice(0, 3).join("; ")}`
    );
  }
  const written = packDocuments(results, claims, config);
  await mkdir(folder, { recursive: true });
  return Promise.all(
    [...written].map(async ([file, content]) => {
      const path = join(folder, file);
      await writeFile(path, content);
      return path;
    })
  );
}
export {
  packDocuments,
  writePack
};
