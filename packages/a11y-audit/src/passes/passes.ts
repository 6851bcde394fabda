import type { CheckId, Pass, PassContext } from './pass.js';
import { textSpacingCss } from './text-spacing.js';

const desktop = { width: 1280, height: 900 };
/** 1280 px at 400 % zoom, as WCAG 2.2, 1.4.10, counts it. */
const zoomed = { width: 320, height: 256 };
const smallPhone = { width: 320, height: 568 };
const phone = { width: 360, height: 740 };

const usual: PassContext = {
  viewport: desktop,
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
  media: 'screen',
  javaScript: true,
};

const walk = [
  'reach',
  'order',
  'focus-visible',
  'focus-hidden',
  'trap',
  'keys',
] as const satisfies readonly CheckId[];

/** Sizes of the same page: what must fit, and how large its targets are. */
function size(id: string, title: string, width: number, height: number): Pass {
  return {
    id,
    group: 'sizes',
    title,
    context: { ...usual, viewport: { width, height } },
    globals: {},
    checks: ['axe', 'reflow', 'targets'],
  };
}

/** Every pass of the audit, in the order in which it runs. */
export const passes: readonly Pass[] = [
  {
    id: 'base',
    group: 'base',
    title: 'As most people see it',
    context: usual,
    globals: {},
    checks: ['axe', 'targets', 'tree', 'transcript', ...walk],
  },
  {
    id: 'neutral',
    group: 'themes',
    title: 'Neutral theme',
    context: usual,
    globals: { theme: 'neutral' },
    checks: ['axe'],
  },
  {
    id: 'dark',
    group: 'themes',
    title: 'Dark theme',
    context: { ...usual, colorScheme: 'dark' },
    globals: { theme: 'dark' },
    checks: ['axe'],
  },
  {
    id: 'forced-light',
    group: 'forced-colours',
    title: 'Forced colours, light',
    context: { ...usual, forcedColors: 'active' },
    globals: {},
    checks: ['axe', 'forced-colours'],
  },
  {
    id: 'forced-dark',
    group: 'forced-colours',
    title: 'Forced colours, dark',
    context: { ...usual, colorScheme: 'dark', forcedColors: 'active' },
    globals: {},
    checks: ['axe', 'forced-colours'],
  },
  {
    id: 'reduced-motion',
    group: 'motion',
    title: 'Reduced motion',
    context: { ...usual, reducedMotion: 'reduce' },
    globals: {},
    checks: ['axe', 'motion'],
  },
  size('phone', 'Phone', phone.width, phone.height),
  size('tablet', 'Tablet, upright', 768, 1024),
  size('zoom-400', '400 % zoom', zoomed.width, zoomed.height),
  size('zoom-200', '200 % zoom', 640, 512),
  {
    id: 'text-200',
    group: 'text',
    title: 'Text at 200 %',
    context: usual,
    globals: { textSize: '200%' },
    checks: ['axe', 'text-overlap'],
  },
  {
    id: 'text-spacing',
    group: 'text',
    title: 'Wider text spacing',
    context: usual,
    globals: {},
    css: textSpacingCss,
    checks: ['axe', 'text-overlap'],
  },
  {
    id: 'arabic',
    group: 'languages',
    title: 'Arabic, right to left',
    context: usual,
    globals: { language: 'ar' },
    checks: ['axe', 'reflow', 'left-over-words', 'transcript'],
  },
  {
    id: 'welsh',
    group: 'languages',
    title: 'Welsh',
    context: usual,
    globals: { language: 'cy' },
    checks: ['axe', 'reflow', 'left-over-words', 'transcript'],
  },
  {
    id: 'pseudo-320',
    group: 'languages',
    title: 'Long pseudo-language at 320 px',
    context: { ...usual, viewport: smallPhone },
    globals: { language: 'pseudo' },
    checks: ['axe', 'reflow', 'text-overlap', 'left-over-words'],
  },
  {
    id: 'dark-320',
    group: 'pairs',
    title: 'Dark theme at 320 px',
    context: { ...usual, viewport: smallPhone, colorScheme: 'dark' },
    globals: { theme: 'dark' },
    checks: ['axe', 'reflow'],
  },
  {
    id: 'arabic-forced',
    group: 'pairs',
    title: 'Right to left with forced colours',
    context: { ...usual, forcedColors: 'active' },
    globals: { language: 'ar' },
    checks: ['axe', 'reflow'],
  },
  {
    id: 'arabic-320',
    group: 'pairs',
    title: 'Right to left at 320 px',
    context: { ...usual, viewport: smallPhone },
    globals: { language: 'ar' },
    checks: ['axe', 'reflow'],
  },
  {
    id: 'pseudo-spacing',
    group: 'pairs',
    title: 'Long pseudo-language with wider text spacing',
    context: usual,
    globals: { language: 'pseudo' },
    css: textSpacingCss,
    checks: ['axe', 'reflow', 'text-overlap'],
  },
  {
    id: 'text-200-360',
    group: 'pairs',
    title: 'Text at 200 % on a phone',
    context: { ...usual, viewport: phone },
    globals: { textSize: '200%' },
    checks: ['axe', 'reflow'],
  },
  {
    id: 'print',
    group: 'pairs',
    title: 'On paper',
    // A4 upright, 210 mm wide with margins of 10 mm, at 96 px an inch.
    context: { ...usual, viewport: { width: 718, height: 1047 }, media: 'print' },
    globals: {},
    checks: ['axe', 'reflow', 'print'],
  },
  {
    id: 'no-javascript',
    group: 'no-javascript',
    title: 'Without JavaScript',
    context: { ...usual, javaScript: false },
    globals: {},
    checks: ['axe', 'no-javascript'],
  },
  {
    id: 'second-engine',
    group: 'second-engine',
    title: 'A second rule engine',
    context: usual,
    globals: {},
    checks: ['second-engine'],
  },
];
