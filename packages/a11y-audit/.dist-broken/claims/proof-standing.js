function proofInWords(proof) {
  switch (proof.by) {
    case "test":
      return `Test “${proof.within ? `${proof.within}: ` : ""}${proof.title}” in ${proof.file}`;
    case "pass":
      return `Check ${proof.check} in the pass ${proof.pass}${proof.story ? `, on ${proof.story}` : ""}`;
    case "manual":
      return `By hand${proof.with ? ` with a ${proof.with.replace("-", " ")}` : ""}: ${proof.steps.join(" ")}`;
  }
}
function standing(proof, outcome, detail) {
  return { proof, outcome, detail };
}
export {
  proofInWords,
  standing
};
