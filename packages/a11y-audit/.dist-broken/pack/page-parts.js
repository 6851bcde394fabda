import { html } from "./html/markup.js";
import { partialNote } from "./pack.js";
import { dayInWords } from "./words.js";
function leadOf({ product, day, config }) {
  const { description } = config.product ?? {};
  return html`<p>${product}, run on ${dayInWords(day)}.${description !== void 0 && ` ${description}`}</p>`;
}
function bannerOf(pack) {
  const note = partialNote(pack);
  return note === void 0 ? void 0 : html`<section class="banner" aria-labelledby="partial"><h2 id="partial">A part only</h2><p>${note}</p></section>`;
}
function footOf({ results, resultsHash }) {
  const { name, version } = results.tool;
  return html`<p>Made by ${name} ${version} from results.json with the SHA-256 <code>${resultsHash}</code>. Times are UTC.</p>`;
}
export {
  bannerOf,
  footOf,
  leadOf
};
