const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands safely in HTML, between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => replacements[character] ?? character);
}

/** HTML that is ready: the only kind of value that the template does not escape. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text is escaped, lists are joined, nothing is written for nothing. */
export type Content = Markup | string | number | undefined | false | readonly Content[];

function write(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(write).join('');
  return escapeHtml(String(content));
}

/** A template for HTML. Every value in it is escaped, but for what this template made itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.reduce((text, part, at) => `${text}${write(values[at - 1])}${part}`));
}

/** An id for the page from ids of stories, rules and criteria, whatever characters they hold. */
export function anchor(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      part.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`),
    )
    .join('--');
}

/** An address as a link where a browser may follow it safely, and as plain text otherwise. */
export function link(address: string, text: Content): Markup {
  return /^(https?:\/\/|#|\.\/)/.test(address)
    ? html`<a href="${address}">${text}</a>`
    : html`${text}`;
}
