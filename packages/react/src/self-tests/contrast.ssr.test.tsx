import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// Vitest gives no content of style sheets, so this one is read from the disk.
const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** Relative luminance of a colour, `#rgb` or `#rrggbb`. Source: WCAG 2.2, definition of it. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Colours of a theme by the name that hosts set them by, such as `border`. */
function coloursIn(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--df-([\w-]+?)-colour: (#[0-9a-f]+);/g)].map(([, name, hex]) => [
      name,
      hex,
    ]),
  );
}

const usual = Object.fromEntries(
  [...tokens.matchAll(/--df-([\w-]+?)-colour,(?:\s*var\(--nhsuk-[\w-]+,)?\s*(#[0-9a-f]+)/g)].map(
    ([, name, hex]) => [name, hex],
  ),
);
const themes = [
  { theme: 'nhs', own: {} },
  ...['neutral', 'dark'].map((theme) => ({
    theme,
    own: coloursIn(
      new RegExp(`\\[data-df-theme="${theme}"\\] \\{([^}]*)\\}`).exec(tokens)?.[1] ?? '',
    ),
  })),
];

/** What has to be seen against what: edges of controls, their marks, errors, and focus. */
const pairs = [
  ['input-border', 'input'],
  ['input-border', 'surface'],
  ['text', 'input'],
  ['text', 'chosen-surface'],
  ['error', 'surface'],
  ['link', 'surface'],
  ['focus-text', 'focus'],
] as const;

test('finds the colours of three themes', () => {
  expect(Object.keys(usual).length).toBeGreaterThan(15);
  for (const { own } of themes.slice(1)) expect(Object.keys(own).length).toBeGreaterThan(10);
});

test('measures black on white as 21 to 1', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
});

describe.each(themes)('the theme $theme', ({ own }) => {
  const colours: Record<string, string> = { ...usual, ...own };

  test.each(pairs)(
    'draws edges, marks and focus with a contrast of 3 : 1 on what is around them: %s on %s',
    (front, back) => {
      expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(['surface', 'input', 'chosen-surface', 'secondary-button-surface'])(
    'shows one of the two rings of focus with a contrast of 3 : 1 on %s',
    (ground) => {
      const on = colours[ground] ?? colours.surface ?? '';
      const rings = [colours['focus-text'] ?? '', colours.focus ?? ''];
      expect(Math.max(...rings.map((ring) => contrast(ring, on)))).toBeGreaterThanOrEqual(3);
    },
  );
});
