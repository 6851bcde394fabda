import { html } from "./markup.js";
function table({ id, caption, heads, rows }) {
  return html`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table>
<caption id="${id}">${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ id: rowId, mark, cells: [first, ...others] }) => html`
<tr${rowId !== void 0 && html` id="${rowId}"`}${mark && html` class="${mark}"`}><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>`
  )}
</tbody></table></div>`;
}
function list(items) {
  return items.length === 0 ? html`` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
function summaryList(rows) {
  return html`<dl>${rows.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  )}</dl>`;
}
function fold(summary, content, open = false, id) {
  return html`<details${open && html` open`}><summary>${summary}</summary><div${id !== void 0 && html` id="${id}"`}>${content}</div></details>`;
}
function command(text) {
  return html`<code>${text}</code>`;
}
export {
  command,
  fold,
  list,
  summaryList,
  table
};
