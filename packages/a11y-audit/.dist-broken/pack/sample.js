import { groupBy } from "./widgets.js";
function sampledPasses({ outcomes, passes }) {
  const storiesOf = new Map(
    [...groupBy(outcomes, ({ pass }) => pass)].map(([pass, own]) => [
      pass,
      new Set(own.map(({ story }) => story))
    ])
  );
  return passes.flatMap(({ id, title, group }) => {
    const own = storiesOf.get(id);
    if (!own) return [];
    const alike = passes.filter(
      (one) => one.group === "no-javascript" === (group === "no-javascript")
    );
    const all = new Set(alike.flatMap((one) => [...storiesOf.get(one.id) ?? []]));
    return own.size < all.size ? [{ pass: id, title, ran: own.size, of: all.size }] : [];
  });
}
function sampleSeed({ target }) {
  return target.hash.slice(0, 8);
}
export {
  sampleSeed,
  sampledPasses
};
