/** Words in one text, such as class names or ids, leaving out what is not there. */
export function joined(...words: (string | undefined)[]): string {
  return words.filter(Boolean).join(' ');
}
