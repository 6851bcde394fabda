import type { PassRef } from '../results/result.js';
import { byCriterionNumber } from '../wcag/criteria.js';
import { checkCriteria } from './check-criteria.js';
import type { Pass } from './pass.js';
import { textSpacingCss } from './text-spacing.js';

const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  cy: 'Welsh',
  ar: 'Arabic',
  pseudo: 'pseudo-language',
};

/** The conditions of a pass in words, such as `1280 × 900, dark theme, English`. */
export function contextInWords({ context, globals, css }: Pass): string {
  const { viewport, colorScheme, forcedColors, reducedMotion, media, javaScript } = context;
  const { language = 'en', theme, textSize } = globals;
  return [
    `${viewport.width} × ${viewport.height}`,
    colorScheme,
    theme === undefined ? undefined : `${theme} theme`,
    forcedColors === 'active' ? 'forced colours' : undefined,
    reducedMotion === 'reduce' ? 'reduced motion' : undefined,
    textSize === undefined ? undefined : `text at ${textSize}`,
    css === textSpacingCss ? 'wider text spacing' : undefined,
    media === 'print' ? 'print' : undefined,
    javaScript ? undefined : 'no JavaScript',
    languageNames[language] ?? language,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** A pass as the results name it. */
export function passRef(pass: Pass): PassRef {
  const criteria = new Set(pass.checks.flatMap((check) => checkCriteria[check]));
  return {
    id: pass.id,
    group: pass.group,
    title: pass.title,
    context: contextInWords(pass),
    checks: pass.checks,
    criteria: [...criteria].toSorted(byCriterionNumber),
  };
}
