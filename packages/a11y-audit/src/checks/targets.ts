import type { Finding } from '../results/result.js';
import { fits } from '../stories/discover.js';
import type { Check, CheckContext } from './check.js';

/** A target that a finger or a mouse aims at, in CSS px. */
export interface Target {
  where: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** It stands in a line of text, whose height bounds it. */
  inline: boolean;
}

/** Least size and spacing of WCAG 2.2, 2.5.8. */
const least = 24;
/** Rounding of the browser's measures. */
const tolerance = 0.5;

/** Every target on the page. A control and its label are one target where they touch. */
function measureTargets(): Target[] {
  const { isVisible, where, areaOf } = window.a11yAudit;
  const selector = [
    'a[href]',
    'button',
    'input:not([type="hidden"])',
    'select',
    'textarea',
    'summary',
    '[role="button"]',
    '[role="link"]',
    '[role="checkbox"]',
    '[role="radio"]',
    '[role="switch"]',
    '[role="tab"]',
    '[role="menuitem"]',
    '[role="option"]',
    '[role="slider"]',
  ].join(',');
  /** In a sentence: text of the same block stands beside it, outside other targets. */
  const inSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    if (!block) return false;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const outside = !element.contains(node) && !node.parentElement?.closest(selector);
      if (outside && /[\p{L}\p{N}]/u.test(node.textContent ?? '')) return true;
    }
    return false;
  };
  return [...document.querySelectorAll(selector)]
    .filter((element) => isVisible(element) && !element.matches(':disabled'))
    .map((element) => {
      const area = areaOf(element);
      return { where: where(element), ...area, inline: inSentence(element) };
    });
}

function isSmall({ width, height }: Target, size: number): boolean {
  return width < size - tolerance || height < size - tolerance;
}

/** Distance from a point to a rectangle. */
function distanceTo(target: Target, x: number, y: number): number {
  const across = Math.max(target.x - x, 0, x - (target.x + target.width));
  const down = Math.max(target.y - y, 0, y - (target.y + target.height));
  return Math.hypot(across, down);
}

/**
 * Whether a small target has the room of 2.5.8: a circle of 24 px on its centre touches no other target,
 * nor the circle of another small one.
 */
export function hasRoom(target: Target, all: readonly Target[]): boolean {
  const centre = (one: Target) => [one.x + one.width / 2, one.y + one.height / 2] as const;
  const [x, y] = centre(target);
  return all.every((other) => {
    if (other === target) return true;
    const [otherX, otherY] = centre(other);
    const apart = isSmall(other, least)
      ? Math.hypot(x - otherX, y - otherY) - least / 2
      : distanceTo(other, x, y);
    return apart >= least / 2 - tolerance;
  });
}

function aimFor({ project, story }: CheckContext) {
  return project.targetAims?.find(({ stories }) => fits(story.id, stories));
}

const round = (length: number) => Math.round(length * 10) / 10;

/** Sizes of targets: 24 px with room around as WCAG asks, and the project's own aim as a note. */
export const targetsCheck: Check = {
  ids: ['targets'],
  changesPage: false,
  run: async (context) => {
    const all = await context.page.evaluate(measureTargets);
    const aim = aimFor(context);
    const findings = all
      .filter(({ inline }) => !inline)
      .flatMap((target): Finding[] => {
        const size = `${round(target.width)} × ${round(target.height)} px`;
        if (isSmall(target, least) && !hasRoom(target, all)) {
          return [
            {
              kind: 'failure',
              rule: 'target-24',
              criteria: ['2.5.8'],
              where: target.where,
              message: `The target is ${size} and another is too near, so it is hard to hit. Make it at least 24 × 24 px, or leave more room around it.`,
            },
          ];
        }
        if (!aim || !isSmall(target, aim.size)) return [];
        return [
          {
            kind: 'note',
            rule: `target-${aim.size}`,
            criteria: aim.size >= 44 ? ['2.5.5'] : [],
            where: target.where,
            message: `The target is ${size}. The project aims at ${aim.size} × ${aim.size} px for ${aim.people}; WCAG at level AA asks for 24.`,
          },
        ];
      });
    return { targets: { findings } };
  },
};
