const checkIds = [
  "axe",
  "reach",
  "order",
  "focus-visible",
  "focus-hidden",
  "trap",
  "keys",
  "targets",
  "reflow",
  "text-overlap",
  "forced-colours",
  "motion",
  "left-over-words",
  "tree",
  "transcript",
  "print",
  "no-javascript",
  "second-engine"
];
export {
  checkIds
};
