import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
const require2 = createRequire(import.meta.url);
function versionOf(name) {
  let folder = dirname(require2.resolve(name));
  for (; ; ) {
    try {
      const read = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      if (read.name === name && read.version) return read.version;
    } catch {
    }
    const up = dirname(folder);
    if (up === folder) return "unknown";
    folder = up;
  }
}
function ownVersion() {
  const { name, version } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8")
  );
  return { name, version };
}
export {
  ownVersion,
  versionOf
};
