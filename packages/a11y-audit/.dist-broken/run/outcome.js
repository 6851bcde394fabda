import { outcomeOf } from "../checks/check.js";
import { StoryNotReady } from "../stories/open.js";
function repeatCommand({ target, project }, ...of) {
  const [story, pass, check] = of;
  const pages = typeof target === "string" ? target : target.map((page) => `--page ${page}`).join(" ");
  const command = project.command ?? `npx a11y-audit ${pages}`;
  return `${command} --story ${story.id} --pass ${pass.id} --check ${check}`;
}
function outcomeFor(options, story, pass, check, result, milliseconds) {
  const { findings, reason, evidence } = result;
  return {
    story: story.id,
    pass: pass.id,
    check,
    outcome: outcomeOf(result),
    ...reason ? { reason } : {},
    findings: findings.map((finding) => ({ ...finding, where: finding.where.slice(-200) })),
    ...evidence?.length ? { evidence } : {},
    repeat: repeatCommand(options, story, pass, check),
    milliseconds: Math.round(milliseconds)
  };
}
function reasonOf(error) {
  if (error instanceof StoryNotReady) return error.message;
  const [line = "no message"] = String(error?.message ?? error).split("\n");
  return `The check broke off: ${line.slice(0, 300)}`;
}
export {
  outcomeFor,
  reasonOf
};
