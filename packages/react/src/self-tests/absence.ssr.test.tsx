import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { conformanceCases } from '../testing/conformance-cases.js';

/*
 * What the ratings call "not applicable" is not there: in the sources of all controls and widgets, in
 * their style sheets, and in the markup of each. Whoever adds it finds the ratings to change.
 */

const scripts = import.meta.glob<string>(
  [
    '../{controls,internal,messages,provider,widgets}/**/*.{ts,tsx}',
    // What is claimed speaks of all that is not there.
    '!../internal/{criteria,proofs,ratings*}.ts',
    '!../**/*.{conformance,criteria}.ts',
    '!../**/*.test.tsx',
  ],
  { query: '?raw', import: 'default', eager: true },
);
/** Vitest gives no content of style sheets, so they are read from the disk. */
const source = fileURLToPath(new URL('..', import.meta.url));
const sheets = Object.fromEntries(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, readFileSync(`${source}${file}`, 'utf8')]),
);

const markup = conformanceCases
  .map(({ element }) => renderToStaticMarkup(element({ 'data-host': 'yes' } as never)))
  .join('\n');

const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Files, by their names alone, in which something stands outside comments. */
function filesWith(files: Record<string, string>, pattern: RegExp): string[] {
  return Object.entries(files)
    .filter(([, source]) => pattern.test(withoutComments(source)))
    .map(([file]) => file.replace(/^.*\//, ''))
    .toSorted();
}

/** Declarations of rules whose selector fits. */
function declarations(pattern: RegExp): string[] {
  const rules = Object.values(sheets).flatMap((sheet) => [
    ...withoutComments(sheet).matchAll(/([^{}]+)\{([^{}]*)\}/g),
  ]);
  return rules
    .filter(([, selector = '']) => pattern.test(selector))
    .flatMap(([, , body = '']) => body.split(';').map((line) => line.split(':')[0]?.trim() ?? ''))
    .filter(Boolean);
}

test('finds sources, style sheets and markup to look through', () => {
  expect(Object.keys(scripts).length).toBeGreaterThan(50);
  expect(Object.keys(sheets).length).toBeGreaterThan(10);
  expect(markup).toContain('type="radio"');
});

describe('the kit', () => {
  test('has no sound, video or picture', () => {
    const media = 'audio|video|track|picture|img|svg|canvas|object|embed|iframe';
    expect(markup).not.toMatch(new RegExp(`<(${media})\\b`));
    expect(filesWith(scripts, new RegExp(`(?<!\\w)<(${media})[\\s/>]|new Audio\\b`))).toEqual([]);
    expect(filesWith(sheets, /url\(|image-set\(/)).toEqual([]);
  });

  test('sets no time limit', () => {
    expect(filesWith(scripts, /\bsetInterval\b/)).toEqual([]);
    // One warns developers, one puts off a step until the browser has read a form; neither ends anything.
    expect(filesWith(scripts, /\bsetTimeout\b/)).toEqual(['once-posted.ts', 'use-host-checks.ts']);
    expect(markup).not.toMatch(/http-equiv="refresh"/);
  });

  test('moves and blinks nothing', () => {
    expect(filesWith(sheets, /\banimation|\btransition|@keyframes|scroll-behavior/)).toEqual([]);
    expect(filesWith(scripts, /requestAnimationFrame|\.animate\(|behavior: 'smooth'/)).toEqual([]);
    expect(markup).not.toMatch(/<(marquee|blink)\b/);
  });

  test('listens to no key, pointer, drag or motion of its own', () => {
    const handlers = /\bon(Key|Pointer|Mouse|Touch|Drag|Drop|Wheel|Focus|Blur)\w*[=:]/;
    const events = /'(key|pointer|mouse|touch|drag|drop|device|wheel|focus|blur)\w*'/;
    expect(filesWith(scripts, handlers)).toEqual([]);
    expect(filesWith(scripts, new RegExp(`addEventListener\\(\\s*${events.source}`))).toEqual([]);
    expect(markup).not.toMatch(/\s(accesskey|draggable)=/i);
  });

  test('shows nothing on hover or focus', () => {
    expect(markup).not.toMatch(/\stitle="/);
    expect(markup).not.toMatch(/\spopover/);
    const shown = /^(display|visibility|content|opacity|height|max-height|clip-path)$/;
    const changed = declarations(/:(hover|focus)/);
    expect(changed).toContain('background');
    expect(changed.filter((property) => shown.test(property))).toEqual([]);
  });

  test('locks no orientation', () => {
    expect(filesWith(sheets, /orientation|rotate\(-?90deg/)).toEqual([]);
    expect(filesWith(scripts, /\borientation\b/)).toEqual([]);
  });

  test('names no control by words that cannot be seen', () => {
    expect(markup).not.toMatch(/\saria-label="/);
    expect(filesWith(scripts, /aria-label=|'aria-label':/)).toEqual([]);
  });

  test('asks for nothing that a browser could fill in', () => {
    const kinds = [...markup.matchAll(/<input[^>]*\stype="(\w+)"/g)].map(([, kind]) => kind);
    expect([...new Set(kinds)].toSorted()).toEqual(['checkbox', 'hidden', 'radio', 'text']);
    // The one field to type in counts people, and no browser fills it in.
    const typing = filesWith(scripts, /<TextInput\b|<textarea\b|<select\b/);
    expect(typing).toEqual(['CampaignFields.tsx']);
    const [, campaign = ''] =
      Object.entries(scripts).find(([file]) => file.endsWith('/CampaignFields.tsx')) ?? [];
    expect(campaign.match(/<TextInput\b/g)).toHaveLength(1);
    expect(campaign).toMatch(/<TextInput\b[\s\S]*?autoComplete="off"/);
  });
});
