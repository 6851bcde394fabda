import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { problemsOf } from "./check-schema.js";
async function writeResults(results, folder) {
  const problems = problemsOf(results);
  if (problems.length > 0) {
    throw new Error(
      `The results do not fit their schema, so they were not written. This is a fault of the audit: ${problems.slice(0, 3).join("; ")}`
    );
  }
  await mkdir(folder, { recursive: true });
  const file = join(folder, "results.json");
  await writeFile(file, `${JSON.stringify(results, void 0, 1)}
`);
  return file;
}
export {
  writeResults
};
