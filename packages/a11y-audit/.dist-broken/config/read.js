import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
const usualFiles = ["a11y-audit.config.ts", "a11y-audit.config.js", "a11y-audit.config.mjs"];
async function readProject(named) {
  const file = named ?? usualFiles.find((name) => existsSync(name));
  if (file === void 0) return { project: {} };
  if (!existsSync(file)) {
    throw new Error("The file of --config does not exist. Correct its path, or leave it out.");
  }
  const module = await import(pathToFileURL(resolve(file)).href);
  if (typeof module.default !== "object") {
    throw new Error(
      `${file} has no default export that is an object. Export the configuration as default.`
    );
  }
  return { project: module.default, file };
}
export {
  readProject
};
