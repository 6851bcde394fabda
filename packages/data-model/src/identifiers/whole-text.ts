/**
 * Are all characters of a text whole? Half of a surrogate pair stands for nothing, and UTF-8 has no form for
 * it: whoever writes such a text to a file or hashes it gets another one.
 */
export function isWhole(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}
