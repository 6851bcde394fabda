import { html, link } from "./html/markup.js";
import { page } from "./html/page.js";
import { list } from "./html/table.js";
import { bannerOf, footOf, leadOf } from "./page-parts.js";
import {
  statementNotes,
  statementParts,
  statementSource,
  statementTitle
} from "./statement.js";
function plain(text) {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replace(/\s+/g, " ");
}
function markdownPart(part) {
  if ("heading" in part) return `${"#".repeat(part.level)} ${plain(part.heading)}`;
  if ("items" in part) return part.items.map((item) => `- ${plain(item)}`).join("\n");
  return plain(part.text);
}
function statementMarkdown(pack) {
  return `${[
    ...statementNotes(pack).map((note) => `> ${plain(note)}`),
    `> ${statementSource.url}`,
    `# ${plain(statementTitle)}`,
    ...statementParts(pack).map(markdownPart)
  ].join("\n\n")}
`;
}
function htmlPart(part) {
  if ("items" in part) return list(part.items);
  if ("text" in part) return html`<p>${part.text}</p>`;
  if (part.level === 2) return html`<h3>${part.heading}</h3>`;
  return html`<h4>${part.heading}</h4>`;
}
function statementPage(pack) {
  return page("statement.html", {
    title: "Text for an accessibility statement",
    product: pack.product,
    lead: leadOf(pack),
    banner: bannerOf(pack),
    content: html`<div class="known">${statementNotes(pack).map((note) => html`<p>${note}</p>`)}
<p>${link(statementSource.url, "The sample statement on GOV.UK")}. To copy: <a href="statement.md">statement.md</a>.</p></div>
<h2>${statementTitle}</h2>
${statementParts(pack).map(htmlPart)}`,
    foot: footOf(pack)
  });
}
export {
  statementMarkdown,
  statementPage
};
