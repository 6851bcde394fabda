/**
 * A cell that a spreadsheet may take for a formula. Sources: OWASP, "CSV Injection" (= + - @, tab, line
 * breaks, full-width forms); OWASP ASVS 5.0, 1.2.10 (the null character). The small forms, `|` and `%`
 * (old ways into a formula), and whatever white space, invisible characters or quotes stand before, are
 * there to be on the safe side.
 */
const formula = /^(?:[\0\t\n\r]|[\s\p{C}"]*[=+\-@|%＝＋－＠﹦﹢﹣﹫])/u;

/** Must a cell be guarded? One that begins with an apostrophe must as well, or it could not come back. */
function needsGuard(text: string): boolean {
  return text.startsWith("'") || formula.test(text);
}

/** Puts an apostrophe before a cell that a spreadsheet may take for a formula. */
export function guardCell(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/**
 * Takes off the apostrophe that `guardCell` put there, and no other: it goes only where `guardCell` would
 * put it back. So every text comes back as it was, and `'tis` from another program stays `'tis`.
 */
export function unguardCell(text: string): string {
  if (!text.startsWith("'")) return text;
  const rest = text.slice(1);
  return needsGuard(rest) ? rest : text;
}
