const replacements = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => replacements[character] ?? character);
}
class Markup {
  text;
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}
function write(content) {
  if (content === void 0 || content === false) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "object") return content.map(write).join("");
  return escapeHtml(String(content));
}
function html(parts, ...values) {
  return new Markup(parts.reduce((text, part, at) => `${text}${write(values[at - 1])}${part}`));
}
function anchor(...parts) {
  return parts.map(
    (part) => part.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`)
  ).join("--");
}
function link(address, text) {
  return /^(https?:\/\/|#|\.\/)/.test(address) ? html`<a href="${address}">${text}</a>` : html`${text}`;
}
export {
  Markup,
  anchor,
  escapeHtml,
  html,
  link
};
