import type { Finding } from '../results/result.js';
import type { Check } from './check.js';
import { textsLost } from './kept-text.js';

interface SidewaysFault {
  rule:
    | 'page-scrolls-sideways'
    | 'part-scrolls-sideways'
    | 'scrolls-without-keyboard'
    | 'cut-off-at-side';
  where: string;
  by: number;
}

/** Looks for what does not fit the width of the page. */
function measureSideways(mayScroll: string | undefined): SidewaysFault[] {
  const { isVisible, where } = window.a11yAudit;
  const faults: SidewaysFault[] = [];
  const root = document.scrollingElement ?? document.documentElement;
  const width = document.documentElement.clientWidth;
  const scrolls = new Set<Element>();
  /** What keeps its own two dimensions: WCAG 2.2, 1.4.10 excepts tables, pictures and the like. */
  const twoDimensional = 'table, svg, img, canvas, video, pre, [role="table"], [role="grid"]';
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const { overflowX } = getComputedStyle(element);
    const over = element.scrollWidth - element.clientWidth;
    if (over <= 1 || element.clientWidth === 0 || !isVisible(element)) continue;
    if (overflowX !== 'auto' && overflowX !== 'scroll') continue;
    if (element.matches('input, textarea, select')) continue;
    scrolls.add(element);
    const allowed =
      element.querySelector(twoDimensional) !== null ||
      element.matches(twoDimensional) ||
      (mayScroll !== undefined && element.matches(mayScroll));
    if (!allowed) faults.push({ rule: 'part-scrolls-sideways', where: where(element), by: over });
    const byKeyboard =
      element.tabIndex >= 0 || element.querySelector('a[href], button, input, [tabindex="0"]');
    if (!byKeyboard) {
      faults.push({ rule: 'scrolls-without-keyboard', where: where(element), by: over });
    }
  }
  const inScroller = (element: Element) => {
    for (let at = element.parentElement; at; at = at.parentElement)
      if (scrolls.has(at)) return true;
    return false;
  };
  // The innermost elements that stand out say more than their containers do.
  const standsOut = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return Math.max(-left - root.scrollLeft, right + root.scrollLeft - width);
  };
  /** Out of sight on purpose: for screen readers, or until something leads there. */
  const hiddenOnPurpose = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clipPath, clip, position } = getComputedStyle(at);
      const { width: wide, height } = at.getBoundingClientRect();
      if (clipPath.startsWith('inset(') || (clip !== 'auto' && position === 'absolute'))
        return true;
      if (position === 'absolute' && wide <= 1 && height <= 1) return true;
    }
    return false;
  };
  const out = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      isVisible(element) &&
      standsOut(element) > 1 &&
      !inScroller(element) &&
      !hiddenOnPurpose(element),
  );
  for (const element of out) {
    if (out.some((other) => other !== element && element.contains(other))) continue;
    const hasContent =
      (element.textContent ?? '').trim() !== '' ||
      element.matches('img, svg, input, select, textarea, button, video, canvas, table');
    if (!hasContent) continue;
    faults.push({ rule: 'cut-off-at-side', where: where(element), by: standsOut(element) });
  }
  const pageOver = root.scrollWidth - width;
  if (pageOver > 1) faults.unshift({ rule: 'page-scrolls-sideways', where: 'html', by: pageOver });
  return faults;
}

const messages: Record<SidewaysFault['rule'], (by: number) => string> = {
  'page-scrolls-sideways': (by) =>
    `The page is ${by} px wider than the window, so each line must be scrolled to be read. Let its content wrap.`,
  'part-scrolls-sideways': (by) =>
    `This part scrolls sideways by ${by} px, and holds neither a table nor a picture. Let its content wrap, or allow it in the configuration with a reason.`,
  'scrolls-without-keyboard': () =>
    'This part scrolls, and a keyboard cannot reach it. Give it tabindex="0", a role and a name.',
  'cut-off-at-side': (by) =>
    `This stands ${by} px beyond the edge of the page and cannot be seen whole. Let it wrap or shrink.`,
};

/** The window that 400 % zoom makes 320 px wide, as WCAG 2.2, 1.4.10, counts it. */
const unzoomed = { width: 1280, height: 1024 };

/** Nothing but tables and pictures scrolls two ways, nothing is cut off at the sides, and nothing is left out. */
export const reflowCheck: Check = {
  ids: ['reflow'],
  changesPage: false,
  run: async ({ page, project, pass }) => {
    const faults = await page.evaluate(measureSideways, project.mayScrollSideways);
    const findings = faults.map(
      ({ rule, where, by }): Finding => ({
        kind: 'failure',
        rule,
        criteria: rule === 'scrolls-without-keyboard' ? ['2.1.1'] : ['1.4.10'],
        where,
        message: messages[rule](Math.round(by)),
      }),
    );
    const { group, context } = pass;
    if (group === 'sizes' && context.viewport.width === unzoomed.width / 4) {
      const lost = await textsLost(
        page,
        () => page.setViewportSize(unzoomed),
        () => page.setViewportSize(context.viewport),
      );
      findings.push(
        ...lost.map(
          (where): Finding => ({
            kind: 'failure',
            rule: 'content-lost',
            criteria: ['1.4.10'],
            where,
            message:
              'This can be read without zoom and is gone at 400 %. Let it wrap, or let a control open it.',
          }),
        ),
      );
    }
    return { reflow: { findings } };
  },
};
