import { execFileSync } from "node:child_process";
function changedFiles(reference) {
  const git = (...args) => execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  try {
    const output = `${git("diff", "--name-only", "--relative", reference, "--")}
${git("ls-files", "--others", "--exclude-standard")}`;
    return output.split("\n").filter(Boolean);
  } catch {
    throw new Error(
      "git could not compare with the reference of --changed, so the changed stories are unknown. Look whether the reference exists here."
    );
  }
}
function storiesTouched(stories, files) {
  const ofStories = new Set(stories.map(({ file }) => file));
  const others = files.filter(
    (file) => !ofStories.has(file) && !/\.mdx?$|\.test\.|(^|\/)tests?\//.test(file)
  );
  if (others.length > 0) return [...stories];
  return stories.filter(({ file }) => file !== void 0 && files.includes(file));
}
function changedStories(stories, reference) {
  return storiesTouched(stories, changedFiles(reference));
}
export {
  changedStories,
  storiesTouched
};
