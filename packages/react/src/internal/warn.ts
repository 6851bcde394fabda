const said = new Set<string>();

declare const process: { env: { NODE_ENV?: string } } | undefined;

/** Is this a production build? Bundlers put the answer in place, so that warnings cost nothing there. */
function inProduction(): boolean {
  return typeof process !== 'undefined' && process.env.NODE_ENV === 'production';
}

/** Says once, in development, what happened, why it matters and what to do. Never throws. */
export function warnOnce(message: string): void {
  if (inProduction() || said.has(message)) return;
  said.add(message);
  // biome-ignore lint/suspicious/noConsole: a warning to the developer is the purpose of this file.
  console.warn(`Digital Facilitation Kit: ${message}`);
}
