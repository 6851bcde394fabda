import { html } from "../html/markup.js";
function notTestedSection({ notTested }) {
  return html`<section class="known" aria-labelledby="not-tested">
<h2 id="not-tested">What was not tested</h2>
<ul>${notTested.map(({ what, why }) => html`<li><strong>${what}.</strong> ${why}</li>`)}</ul>
<p>A check that passed says that a program found no fault. It does not say that there is none.</p>
</section>`;
}
export {
  notTestedSection
};
