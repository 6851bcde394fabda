import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { fits } from "../stories/discover.js";
async function readList(file) {
  if (!existsSync(file)) return [];
  const read = parse(await readFile(file, "utf8"));
  if (read === null || read === void 0) return [];
  if (!Array.isArray(read)) {
    throw new Error(`${file} must be a list. Put each entry under a dash, or into [ ] in JSON.`);
  }
  return read;
}
function demand(file, entries, keys) {
  for (const [index, entry] of entries.entries()) {
    const missing = keys.filter((key) => !(key in entry));
    if (missing.length > 0) {
      throw new Error(
        `Entry ${index + 1} of ${file} lacks ${missing.join(", ")}. A record that does not say this cannot count.`
      );
    }
  }
}
async function readReviews(project) {
  const verdictsFile = project.verdicts ?? "a11y-verdicts.json";
  const differencesFile = project.differences ?? "a11y-differences.yaml";
  const verdicts = await readList(verdictsFile);
  const differences = await readList(differencesFile);
  demand(verdictsFile, verdicts, ["rule", "stories", "holds", "by", "on", "text"]);
  demand(differencesFile, differences, ["rule", "why", "by", "on"]);
  return {
    verdictOn: (rule, story, pass, where) => verdicts.find(
      (one) => one.rule === rule && one.stories.some((pattern) => fits(story, pattern)) && fits(pass, one.passes ?? "*") && fits(where, one.where ?? "*")
    ),
    difference: (rule, story) => differences.find((one) => one.rule === rule && fits(story, one.stories ?? "*"))
  };
}
export {
  readReviews
};
