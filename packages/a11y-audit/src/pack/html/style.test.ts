import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from './style.js';

const tokens = readFileSync(
  new URL('../../../../react/src/styles/tokens.css', import.meta.url),
  'utf8',
);

/** The last fallback of a private property, which is the kit's own value. */
function kitColour(name: string): string | undefined {
  return new RegExp(`--_${name}: [^;]*?(#[0-9a-f]{3,6})\\)*;`).exec(tokens)?.[1];
}

const named: Readonly<Record<string, string>> = {
  'secondary-text': 'text-secondary',
  'soft-surface': 'surface-soft',
};

test.each(Object.entries(colours.light))('%s has the colour of the kit', (name, colour) => {
  expect(colour).toBe(kitColour(named[name] ?? name));
});

const dark = tokens.slice(tokens.indexOf('[data-df-theme="dark"]'));

test.each(Object.entries(colours.dark))('%s has the kit’s colour for dark', (name, colour) => {
  expect(dark).toContain(`--df-${name}-colour: ${colour};`);
});
