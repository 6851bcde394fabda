function repeatAll(outcomes, without) {
  const shorter = ({ repeat }) => without.reduce((text, option) => text.replace(new RegExp(` --${option} \\S+`), ""), repeat);
  return [...new Set(outcomes.map(shorter))];
}
function storyOption(ids, all) {
  const [group] = ids[0]?.split("--") ?? [];
  const alike = all.filter((id) => id.startsWith(`${group}--`));
  return group !== void 0 && alike.length === ids.length && ids.every((id) => alike.includes(id)) ? `--story '${group}--*'` : `--story ${ids.join(",")}`;
}
export {
  repeatAll,
  storyOption
};
