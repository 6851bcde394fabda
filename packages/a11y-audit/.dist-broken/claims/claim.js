const ratings = [
  "supports",
  "partially-supports",
  "does-not-support",
  "not-applicable",
  "not-evaluated"
];
export {
  ratings
};
