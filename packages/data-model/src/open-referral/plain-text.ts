/** Elements whose content is code, not words: to their end, or to that of the text. */
const CODE = /<(script|style|template)\b[\s\S]*?(?:<\/\1\b[^<>]*>?|$)/gi;
/** All tags and comments. One that never ends takes its words with it: they were attributes. */
const TAG = /<\/?[a-z!?][^<>]*>?/gi;
/** Tags of elements that begin a line of their own. */
const BLOCK = /^<\/?(?:br|p|div|li|[ou]l|tr|h[1-6]|section|article|blockquote)\b.*>$/is;

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Each step goes through the text once: no input makes it slow. */
function withoutTags(text: string): string {
  // A comment in place of code: a tag before it that never ends must not take the words after it.
  return text.replace(CODE, '<!>').replace(TAG, (tag) => (BLOCK.test(tag) ? '\n' : ''));
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]{2,4}));/gi, (all, number, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? all;
    const point = Number(`0${number}`);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

/**
 * The words of a text that may hold HTML. Feeds send markup, and markup written as entities, although
 * the standard asks for text; both are stripped, scripts and styles with their content. What remains
 * can begin no tag: a `<` before a letter gets a space. It is text, still to be escaped where shown.
 */
export function plainText(text: string): string {
  return (
    withoutTags(decoded(withoutTags(text)))
      .replace(/\r\n?/g, '\n')
      // Control characters, halves of characters, and those that turn the direction of what follows.
      .replace(/(?!\n|\t)\p{Cc}|\p{Cs}|[\u202A-\u202E\uFEFF]/gu, '')
      .replace(/<(?=[a-z/!?])/gi, '< ')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}
