/** Elements whose content is code, not words: to their end, or to that of the text. */
const CODE = /<(script|style|template)\b[\s\S]*?(?:<\/\1\b[^<>]*>?|$)/gi;
/**
 * Comments, and tags that are closed: a name, and behind it nothing or attributes with values. So the words
 * after a `<` that means "less than", and addresses between `<` and `>`, are none.
 */
const TAG = /<(?:[!?][^<>]*|\/?[a-z][\w-]*(?::[a-z]\w*)?(?:\s*\/?|[\s/][^<>=]*=[^<>]*))>/gi;
/** Tags of elements that begin a line of their own. */
const BLOCK =
  /^<\/?(?:br|p|div|li|[ou]l|tr|h[1-6r]|d[ltd]|table|pre|section|article|header|footer|blockquote)\b/i;
const CELL = /^<\/?t[dh]\b/i;
/** A link with its address and its words, which go on to its end or to the next one. */
const LINK =
  /<a\s[^<>]*?\bhref\s*=\s*["']?((?:https?|mailto|tel):[^\s"'<>]+)[^<>]*>((?:[^<]|<(?!\/?a\b))*)/gi;
/** An address for mail, or of a page, as people set them apart from the words. */
const ADDRESS = /<([^\s<>@]+@[^\s<>]+|https?:\/\/[^\s<>]+)>/gi;

/** The characters 128 to 159 of Windows-1252: pages that name them by these numbers mean them. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** The names that feeds write most, by their numbers in Windows-1252. */
const ENTITIES: Record<string, number> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  nbsp: 160,
  pound: 163,
  euro: 128,
  ndash: 150,
  mdash: 151,
  lsquo: 145,
  rsquo: 146,
  ldquo: 147,
  rdquo: 148,
  hellip: 133,
  bull: 149,
  eacute: 233,
};

/** Each step goes through the text once: no input makes it slow. */
function withoutTags(text: string): string {
  return text
    .replace(CODE, '')
    .replace(LINK, (_link, address: string, words: string) =>
      words.includes(address.replace(/^\w+:(?:\/\/)?/, '')) ? words : `${words} (${address})`,
    )
    .replace(TAG, (tag) => (BLOCK.test(tag) ? '\n' : CELL.test(tag) ? ' ' : ''));
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]{2,6}));/gi, (all, number, name) => {
    const point = name ? ENTITIES[name] : Number(`0${number}`);
    if (point === undefined) return all;
    return WINDOWS_1252[point - 128] ?? (point <= 0x10ffff ? String.fromCodePoint(point) : '');
  });
}

/**
 * The words of a text that may hold HTML. Feeds send markup, and markup written as entities, although
 * the standard asks for text; both are stripped, scripts and styles with their content. The address of a link
 * stays, in brackets. What remains can begin no tag: a `<` before a letter gets a space. It is text, still to
 * be escaped where shown.
 */
export function plainText(text: string): string {
  return (
    withoutTags(decoded(withoutTags(text)))
      .replace(/\r\n?/g, '\n')
      // Control characters, halves of characters, and those that turn the direction of what follows.
      .replace(/(?!\n|\t)\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
      .replace(ADDRESS, '$1')
      .replace(/<(?=[a-z/!?])/gi, '< ')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}
