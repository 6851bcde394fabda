import { html } from "./html/markup.js";
const ratingWords = {
  supports: "Supports",
  "partially-supports": "Partially supports",
  "does-not-support": "Does not support",
  "not-applicable": "Not applicable",
  "not-evaluated": "Not evaluated"
};
const responsibleWords = {
  component: "Component",
  host: "Host page",
  content: "Content"
};
const outcomeWords = {
  passed: "Passed",
  failed: "Failed",
  untested: "Untested",
  "not-applicable": "Not applicable"
};
const looks = {
  supports: "good",
  passed: "good",
  "partially-supports": "open",
  "not-evaluated": "open",
  untested: "open",
  "does-not-support": "bad",
  failed: "bad",
  "not-applicable": "quiet"
};
function ratingTag(rating) {
  return html`<span class="tag ${looks[rating]}">${ratingWords[rating]}</span>`;
}
function outcomeTag(outcome) {
  return html`<span class="tag ${looks[outcome]}">${outcomeWords[outcome]}</span>`;
}
function counted(number, one, many = `${one}s`) {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
function dayInWords(text) {
  return day.format(/* @__PURE__ */ new Date(`${text}T00:00:00Z`));
}
function outcomesInWords(outcomes) {
  return ["failed", "untested", "passed", "not-applicable"].map((outcome) => [outcomes.filter((one) => one.outcome === outcome).length, outcome]).filter(([number]) => number > 0).map(([number, outcome]) => `${number} ${outcomeWords[outcome].toLowerCase()}`).join(", ");
}
function markOf(outcomes) {
  return ["failed", "untested"].find(
    (wanted) => outcomes.some(({ outcome }) => outcome === wanted)
  );
}
export {
  counted,
  dayInWords,
  markOf,
  outcomeTag,
  outcomeWords,
  outcomesInWords,
  ratingTag,
  ratingWords,
  responsibleWords
};
