import { html } from "./markup.js";
import { style } from "./style.js";
const packPages = [
  ["index.html", "Results"],
  ["ratings.html", "Ratings of each widget"],
  ["vpat.html", "Conformance report"],
  ["nhs-checklist.html", "NHS checklist"],
  ["scope.html", "Scope and sample"],
  ["statement.html", "Text for a statement"]
];
function page(own, { title, product, lead, banner, content, foot }) {
  const others = packPages.map(
    ([file, name]) => file === own ? html`<li><a href="${file}" aria-current="page">${name}</a></li>` : html`<li><a href="${file}">${name}</a></li>`
  );
  return `${html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: ${product}</title>
<style>`}${style}${html`</style>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><nav aria-label="Pages of this pack"><ul>${others}</ul></nav></header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
<div class="lead">${lead}</div>
${banner}
${content}
</main>
<footer>${foot}</footer>
</body>
</html>
`}`;
}
export {
  packPages,
  page
};
