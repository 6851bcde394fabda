import type { Page } from 'playwright-core';

/** A place where Tab should stop. Lengths are CSS px from the top left of the document. */
export interface Stop {
  where: string;
  x: number;
  y: number;
  width: number;
  height: number;
  direction: 'ltr' | 'rtl';
  /** It stands still while the page scrolls, so its place says nothing of its order. */
  fixed: boolean;
  /** It has a `tabindex` above 0, which takes it out of the order of the page. */
  forced: boolean;
}

/** What has focus after a key. */
export interface Focus {
  /** Focus stands on the mark before the first stop or after the last: it has left the content. */
  outside: boolean;
  /** A modal dialog holds it. */
  inModal: boolean;
  /** It is a frame: what has focus is inside it. */
  inFrame: boolean;
  /** Index among the stops; -1 where Tab should not have stopped there. */
  stop: number;
  where: string;
  /** Where it and its labels are drawn, from the top left of the document. */
  box: { x: number; y: number; width: number; height: number };
  /** The size of the element alone. */
  size: { width: number; height: number };
  /** Points of it that were looked at, and how many of these something else covers. */
  points: number;
  covered: number;
  coveredBy: string;
  /** A picture from before does not show the same place: something inside the page scrolled, or it is fixed. */
  moved: boolean;
}

declare global {
  interface Window {
    a11yAuditStops?: HTMLElement[];
    a11yAuditMarks?: HTMLElement[];
  }
}

/** Lists the stops, remembers them on the page, and puts focus on a mark before the first. */
export function startWalk(page: Page): Promise<Stop[]> {
  return page.evaluate(() => {
    const { tabStops, where, areaOf, direction } = window.a11yAudit;
    const focused = document.activeElement;
    if (focused instanceof HTMLElement) focused.blur();
    // What Tab does beyond the last element is the browser's affair and differs from window to window.
    // A mark at either end says for certain that focus got there.
    const mark = () => {
      const element = document.createElement('span');
      element.tabIndex = 0;
      element.style.cssText =
        'position: fixed; inset-block-start: 0; inset-inline-start: 0; outline: none;';
      return element;
    };
    for (const old of window.a11yAuditMarks ?? []) old.remove();
    window.scrollTo(0, 0);
    const stops = tabStops();
    const [first, last] = [mark(), mark()];
    document.body.prepend(first);
    document.body.append(last);
    window.a11yAuditStops = stops;
    window.a11yAuditMarks = [first, last];
    first.focus({ preventScroll: true });
    const isFixed = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
      }
      return false;
    };
    return stops.map((element) => {
      const { x, y, width, height } = areaOf(element);
      return {
        where: where(element),
        x: x + window.scrollX,
        y: y + window.scrollY,
        width,
        height,
        direction: direction(element.parentElement ?? element),
        fixed: isFixed(element),
        forced: element.tabIndex > 0,
      };
    });
  });
}

/** What has focus now; `undefined` where focus has left the document. */
export function readFocus(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const { focused, where, areaOf } = window.a11yAudit;
    const element = focused();
    if (!element) return undefined;
    const stops = window.a11yAuditStops ?? [];
    const root = element.getRootNode() as Document | ShadowRoot;
    const sameGroup = (other: HTMLElement) =>
      element instanceof HTMLInputElement &&
      other instanceof HTMLInputElement &&
      element.type === 'radio' &&
      other.type === 'radio' &&
      element.name !== '' &&
      element.name === other.name &&
      element.form === other.form;
    const stop = stops.findIndex((other) => other === element || sameGroup(other));

    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element>) ?? [])] : [];
    const rects = [element, ...labels]
      .flatMap((one) => [...one.getClientRects()])
      .filter(({ width, height }) => width > 1 && height > 1)
      .slice(0, 6);
    /** A hint belongs to its control and may stand on the edge of the label. */
    const hints = (element.getAttribute('aria-describedby') ?? '')
      .split(/\s+/)
      .flatMap((id) => root.getElementById(id) ?? []);
    let points = 0;
    let covered = 0;
    let coveredBy = '';
    for (const { left, top, right, bottom } of rects) {
      const inset = Math.min(3, (right - left) / 4, (bottom - top) / 4);
      const spots = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + inset, top + inset],
        [right - inset, top + inset],
        [left + inset, bottom - inset],
        [right - inset, bottom - inset],
      ];
      for (const [x = 0, y = 0] of spots) {
        points += 1;
        const hit = root.elementFromPoint(x, y);
        const own =
          hit !== null &&
          (hit.contains(element) ||
            [element, ...labels, ...hints].some((one) => one.contains(hit)));
        if (own) continue;
        covered += 1;
        coveredBy ||= hit ? where(hit) : 'the edge of the window';
      }
    }
    let moved = false;
    for (let at: HTMLElement | null = element.parentElement; at; at = at.parentElement) {
      const { position } = getComputedStyle(at);
      const scrolled =
        at !== document.documentElement &&
        at !== document.body &&
        (at.scrollTop !== 0 || at.scrollLeft !== 0);
      if (scrolled || position === 'fixed' || position === 'sticky') moved = true;
    }
    if (/fixed|sticky/.test(getComputedStyle(element).position)) moved = true;
    const area = areaOf(element);
    const own = element.getBoundingClientRect();
    return {
      outside: window.a11yAuditMarks?.includes(element) ?? false,
      inModal: element.closest('dialog:modal') !== null,
      inFrame: element.tagName === 'IFRAME',
      stop,
      where: where(element),
      box: { ...area, x: area.x + window.scrollX, y: area.y + window.scrollY },
      size: { width: own.width, height: own.height },
      points,
      covered,
      coveredBy,
      moved,
    };
  });
}
