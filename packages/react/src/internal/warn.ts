const said = new Set<string>();

/**
 * Says once what happened, why it matters and what to do. Never throws. Call it behind
 * `process.env.NODE_ENV !== 'production'`, so that a production build drops the words as well.
 */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  // biome-ignore lint/suspicious/noConsole: a warning to the developer is the purpose of this file.
  console.warn(`Digital Facilitation Kit: ${text}`);
}
