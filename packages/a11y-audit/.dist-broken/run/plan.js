import { fits } from "../stories/discover.js";
function fitsPass(story, pass) {
  return story.source === "server-markup" === (pass.group === "no-javascript");
}
function spread(items, count, shift) {
  if (count >= items.length) return [...items];
  const chosen = /* @__PURE__ */ new Set();
  for (let at = 0; at < count; at += 1) {
    chosen.add((Math.floor(at * items.length / count) + shift) % items.length);
  }
  return items.filter((_, index) => chosen.has(index));
}
function numberFrom(hash) {
  return Number.parseInt(hash.slice(0, 8), 16) || 0;
}
function planRun(stories, passes, { stories: patterns, passes: named, checks, sample, changed }, hash) {
  const wanted = stories.filter(
    ({ id }) => patterns.length === 0 || patterns.some((pattern) => fits(id, pattern))
  );
  const chosen = new Map(wanted.map((story) => [story, []]));
  for (const [index, pass] of passes.entries()) {
    const whole = named.includes(pass.id) || named.length === 0 && sample === void 0;
    const able = wanted.filter((story) => fitsPass(story, pass));
    const on = whole ? able : sample === void 0 ? [] : spread(able, sample, numberFrom(hash) + index * 7);
    for (const story of on) chosen.get(story)?.push(pass);
  }
  const jobs = [...chosen].map(([story, own]) => ({ story, passes: own })).filter(({ passes: own }) => own.length > 0);
  const pairsRun = jobs.reduce((sum, { passes: own }) => sum + own.length, 0);
  const pairsKnown = passes.reduce(
    (sum, pass) => sum + stories.filter((story) => fitsPass(story, pass)).length,
    0
  );
  return {
    jobs,
    selection: {
      // Changed stories are never the whole, whatever ran of them.
      complete: pairsRun === pairsKnown && checks.length === 0 && changed === void 0,
      storiesRun: jobs.length,
      storiesKnown: stories.length,
      passesRun: new Set(jobs.flatMap(({ passes: own }) => own)).size,
      passesKnown: passes.length,
      pairsRun,
      pairsKnown
    }
  };
}
export {
  planRun,
  spread
};
