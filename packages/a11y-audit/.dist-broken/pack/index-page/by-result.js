import { foundRules } from "../findings.js";
import { anchor, html, link } from "../html/markup.js";
import { command, fold, table } from "../html/table.js";
import { repeatAll } from "../repeat.js";
import { groupBy } from "../widgets.js";
import { counted } from "../words.js";
const mostPlaces = 100;
const mostNotes = 20;
const captions = {
  failed: "Failures",
  waiting: "Waiting for a person",
  noted: "Notes"
};
function ruleAnchor(group, check, rule) {
  return anchor(group, check, rule);
}
function storyLink(id) {
  return link(`#${anchor("story", id)}`, id);
}
function evidence({ outcome }) {
  return outcome.evidence?.map(
    (file) => html` <a href="./${encodeURI(file)}">${file.slice(file.lastIndexOf("/") + 1)}</a>`
  );
}
function places({ group, check, rule, places: all, message }, most) {
  const shown = all.slice(0, most);
  const left = all.length - shown.length;
  return html`${table({
    id: `${ruleAnchor(group, check, rule)}--places`,
    caption: `${captions[group]}: ${rule} by ${check}`,
    heads: ["Story", "Pass", "Place", "What it is", "Command that repeats it"],
    rows: shown.map((place) => {
      const { outcome, finding } = place;
      const { verdict } = finding;
      return {
        cells: [
          storyLink(outcome.story),
          outcome.pass,
          html`${command(finding.where)}${evidence(place)}`,
          html`${finding.impact && html`<strong>Impact: ${finding.impact}.</strong> `}${message === void 0 ? finding.message : "As above."}${verdict && html`<p class="note">Verdict by ${verdict.by} on ${verdict.on}: ${verdict.text}</p>`}`,
          command(outcome.repeat)
        ]
      };
    })
  })}${left > 0 && html`<p class="note">And ${counted(left, "more place")}. Each failing check is in its story’s table, and every place is in <a href="results.json">results.json</a>.</p>`}`;
}
function rules(found, open, most) {
  return html`${found.map((one) => {
    const { group, check, rule, criteria, message } = one;
    const title = html`${rule} (${check}): ${counted(one.places.length, "place")}, ${criteria.length > 0 ? criteria.join(", ") : "no success criterion"}`;
    return fold(
      title,
      html`${message !== void 0 && html`<p>${message}</p>`}${places(one, most)}`,
      open,
      ruleAnchor(group, check, rule)
    );
  })}`;
}
function untested(outcomes) {
  const groups = groupBy(outcomes, ({ reason = "No reason was given." }) => reason);
  return html`${[...groups].map(([reason, own], at) => {
    const shown = own.slice(0, mostPlaces);
    return fold(
      html`${counted(own.length, "check")}: ${reason}`,
      html`${table({
        id: `untested-${at + 1}`,
        caption: `Untested: ${reason}`,
        heads: ["Story", "Pass", "Check", "Command that repeats it"],
        rows: shown.map(({ story, pass, check, repeat }) => ({
          mark: "untested",
          cells: [storyLink(story), pass, check, command(repeat)]
        }))
      })}${own.length > shown.length && html`<p class="note">And ${counted(own.length - shown.length, "more check")}, each in its story’s table.</p>`}`,
      true
    );
  })}`;
}
function notApplicable(outcomes) {
  const groups = groupBy(outcomes, ({ check, reason }) => JSON.stringify([check, reason ?? ""]));
  return table({
    id: "not-applicable-reasons",
    caption: "Checks that do not apply, and why",
    heads: ["Check", "Why", "How often", "Command that repeats one"],
    rows: [...groups.values()].map((own) => [own[0]?.check, own[0]?.reason, own.length, command(own[0]?.repeat ?? "")]).map((cells) => ({ cells }))
  });
}
function part(id, title, content, nothing) {
  return html`<h3 id="${id}">${title}</h3>${content.text === "" ? html`<p>${nothing}</p>` : content}`;
}
function byResultSection(pack) {
  const { results, summary } = pack;
  const of = (outcome) => results.outcomes.filter((one) => one.outcome === outcome);
  const all = repeatAll(results.outcomes, ["story", "pass", "check"]);
  return html`<section aria-labelledby="by-result">
<h2 id="by-result">By result</h2>
${part("failed", `Failed (${summary.failed})`, rules(foundRules(pack, "failed"), true, mostPlaces), "No check failed.")}
${part("untested", `Untested (${summary.untested})`, untested(of("untested")), "Every check that was asked for was made.")}
${part("needs-person", `Waiting for a person (${summary.needsPerson})`, rules(foundRules(pack, "waiting"), false, mostPlaces), "No finding waits for a person’s verdict.")}
${part("notes", `Notes and recorded verdicts (${summary.notes})`, rules(foundRules(pack, "noted"), false, mostNotes), "There are no notes.")}
${part("not-applicable", `Not applicable (${summary.notApplicable})`, summary.notApplicable > 0 ? notApplicable(of("not-applicable")) : html``, "Every check applied.")}
${part(
    "passed",
    `Passed (${summary.passed})`,
    html`<p>Folded into each <a href="#by-widget">widget’s stories</a>. ${all.length === 1 && html`This repeats the whole audit: ${command(all[0] ?? "")}`}</p>`,
    ""
  )}
</section>`;
}
export {
  byResultSection,
  ruleAnchor,
  storyLink
};
