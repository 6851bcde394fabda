import type { ConformanceCheck, ConformanceHost } from './host.js';

/** The width of a page at 400 % zoom, in CSS px: WCAG 2.2, 1.4.10. */
export const SMALLEST_WIDTH = 320;

/** Whether elements have boxes here. In jsdom they have none. */
export function hasLayout(): boolean {
  if (typeof document === 'undefined') return false;
  const probe = document.createElement('div');
  probe.style.width = '1px';
  document.documentElement.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width > 0;
}

/** Why a check can find nothing in this environment; nothing where it can. */
export function whyNot(
  needs: ConformanceCheck['needs'],
  { resize }: ConformanceHost,
): string | undefined {
  if (typeof document === 'undefined') return 'there is no DOM here';
  if (needs === 'development' && process.env.NODE_ENV === 'production') {
    return 'a production build does not say what is wrong';
  }
  if (needs !== 'layout') return undefined;
  if (!hasLayout()) return 'nothing has a size here, as it has in a browser';
  if (innerWidth > SMALLEST_WIDTH && !resize) {
    return `the window is ${innerWidth} px wide, not ${SMALLEST_WIDTH} px, and no resize is given`;
  }
  return undefined;
}
