import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
async function writeFileWithFolder(file, content) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
function evidenceIn(folder) {
  return {
    write: async (path, content) => {
      await writeFileWithFolder(join(folder, path), content);
      return path;
    }
  };
}
export {
  evidenceIn,
  writeFileWithFolder
};
