import type { Check } from './check.js';

interface Moving {
  where: string;
  kind: 'animation' | 'transition' | 'scroll';
  name: string;
}

/** What moves, or would: animations that run, and transitions of position or size with a duration. */
function findMotion(): Moving[] {
  const { isVisible, where } = window.a11yAudit;
  const found: Moving[] = [];
  for (const animation of document.getAnimations()) {
    const target = (animation.effect as KeyframeEffect | null)?.target;
    const { endTime = 0 } = animation.effect?.getComputedTiming() ?? {};
    if (animation.playState !== 'running' || Number(endTime) <= 1) continue;
    const name = 'animationName' in animation ? String(animation.animationName) : 'script';
    found.push({ where: target ? where(target) : 'page', kind: 'animation', name });
  }
  /** A change of colour is no motion. */
  const moves =
    /^(all|transform|translate|rotate|scale|top|left|right|bottom|inset.*|width|height|block-size|inline-size|(max|min)-.*|margin.*|padding.*|offset.*|clip-path|grid.*|flex.*)$/;
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const durations = style.transitionDuration.split(',').map(Number.parseFloat);
    const properties = style.transitionProperty.split(',').map((name) => name.trim());
    const moving = properties.filter(
      (name, index) => moves.test(name) && (durations[index % durations.length] ?? 0) > 0.001,
    );
    if (moving.length > 0 && isVisible(element)) {
      found.push({ where: where(element), kind: 'transition', name: moving.join(', ') });
    }
    if (style.scrollBehavior === 'smooth') {
      found.push({ where: where(element), kind: 'scroll', name: 'scroll-behavior' });
    }
  }
  return found;
}

const problems: Record<Moving['kind'], string> = {
  animation: 'An animation runs',
  transition: 'A transition moves it',
  scroll: 'It scrolls smoothly',
};

/** Under reduced motion nothing moves. */
export const motionCheck: Check = {
  ids: ['motion'],
  changesPage: false,
  run: async ({ page }) => {
    const moving = await page.evaluate(findMotion);
    return {
      motion: {
        findings: moving.map(({ where, kind, name }) => ({
          kind: 'failure',
          rule: `moves-by-${kind}`,
          criteria: kind === 'animation' ? ['2.2.2', '2.3.3'] : ['2.3.3'],
          where,
          message: `${problems[kind]} (${name}) although the person asked for less motion. Switch it off under prefers-reduced-motion: reduce.`,
        })),
      },
    };
  },
};
