import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
async function hashFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted();
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(file.slice(folder.length)).update("\0").update(await readFile(file));
  }
  return hash.digest("hex");
}
function hashText(text) {
  return createHash("sha256").update(text).digest("hex");
}
export {
  hashFolder,
  hashText
};
