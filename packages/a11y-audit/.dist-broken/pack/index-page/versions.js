import { html } from "../html/markup.js";
import { command, summaryList } from "../html/table.js";
const hash = (text) => text === "" ? "unknown" : command(text);
function versionsSection({ results, resultsHash }) {
  const { tool, versions, target } = results;
  return html`<section aria-labelledby="versions">
<h2 id="versions">Versions and hashes</h2>
<p>The same target under the same versions gives the same outcomes. <code>sha256sum results.json</code> shows whether the results are those that this page was made from.</p>
${summaryList([
    ["Audit", `${tool.name} ${tool.version}`],
    ...Object.entries(versions).map(([name, version]) => [name, version]),
    ["Target", `${target.name} (${target.kind})`],
    ["SHA-256 of the target", hash(target.hash)],
    ["SHA-256 of results.json", hash(resultsHash)]
  ])}
</section>`;
}
export {
  versionsSection
};
