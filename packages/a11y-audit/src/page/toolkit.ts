/** What checks use inside the page. Lengths are CSS px; rectangles are relative to the viewport. */
export interface Toolkit {
  /** A short selector or description of an element, at most 200 characters, without texts of people. */
  where: (element: Element) => string;
  /** Rendered, not hidden from sight, and with a size. */
  isVisible: (element: Element) => boolean;
  /** Direction of an element's text. */
  direction: (element: Element) => 'ltr' | 'rtl';
  /** What Tab should stop at, in the order of the document. A group of radios is one stop. */
  tabStops: () => HTMLElement[];
  /** Where an element and its labels are drawn, together. */
  areaOf: (element: Element) => { x: number; y: number; width: number; height: number };
  /** Follows shadow roots to the element that has focus; `undefined` where that is none. */
  focused: () => HTMLElement | undefined;
  /** Waits for fonts, two frames and what moves once, so that what is measured is what is shown. */
  settle: () => Promise<void>;
}

declare global {
  interface Window {
    a11yAudit: Toolkit;
  }
}

/** Puts the toolkit on the page. Runs inside the page, so it stands alone. */
export function installToolkit(): void {
  const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';

  function step(element: Element): string {
    const tag = element.tagName.toLowerCase();
    const { id } = element;
    // Ids made by React change from run to run.
    if (id && !/^[:«_]|\d{3,}|r[0-9a-z]*[:»_]$/.test(id)) return `${tag}#${CSS.escape(id)}`;
    const ownClass = [...element.classList].find((name) => !/\d{4,}/.test(name));
    const name = attribute(element, 'name');
    const type = attribute(element, 'type');
    const value =
      element instanceof HTMLInputElement && /radio|checkbox/.test(type) ? element.value : '';
    const part = `${tag}${ownClass ? `.${CSS.escape(ownClass)}` : ''}${name ? `[name="${name}"]` : ''}${value ? `[value="${value}"]` : ''}`;
    const siblings = [...(element.parentElement?.children ?? [])].filter(
      (other) => other.tagName === element.tagName,
    );
    return siblings.length > 1 && !value
      ? `${part}:nth-of-type(${siblings.indexOf(element) + 1})`
      : part;
  }

  function where(element: Element): string {
    const parts: string[] = [];
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const part = step(at);
      parts.unshift(part);
      if (part.includes('#') || parts.length === 4) break;
    }
    return (parts.join(' > ') || element.tagName.toLowerCase()).slice(-200);
  }

  function isVisible(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) {
      return false;
    }
    return [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
  }

  const direction = (element: Element) =>
    getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';

  const natively = [
    'a[href]',
    'area[href]',
    'button',
    'input:not([type="hidden"])',
    'select',
    'textarea',
    'summary',
    'iframe',
    'audio[controls]',
    'video[controls]',
    '[contenteditable]:not([contenteditable="false"])',
    '[tabindex]',
  ].join(',');

  function canFocus(element: HTMLElement): boolean {
    if (element.matches(':disabled') || element.closest('[inert]')) return false;
    if (element.tagName === 'SUMMARY') {
      const details = element.parentElement;
      const first =
        details?.tagName === 'DETAILS' && details.querySelector(':scope > summary') === element;
      if (!first && !element.hasAttribute('tabindex')) return false;
    }
    return element.tabIndex >= 0 && isVisible(element);
  }

  /** What matches, in the order of the document, with what stands in open shadow roots. */
  function inDepth(root: ParentNode, selector: string): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? inDepth(element.shadowRoot, selector) : []),
    ]);
  }

  function tabStops(): HTMLElement[] {
    // While a modal dialog is open, the rest of the page is out of reach on purpose.
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    const all = inDepth(modal ?? document, natively).filter(canFocus);
    const groups = new Map<string, HTMLInputElement[]>();
    const owners: unknown[] = [];
    const keyOf = (radio: HTMLInputElement) => {
      const owner = radio.form ?? radio.getRootNode();
      if (!owners.includes(owner)) owners.push(owner);
      return `${radio.name} in ${owners.indexOf(owner)}`;
    };
    const isRadio = (element: HTMLElement): element is HTMLInputElement =>
      element instanceof HTMLInputElement && element.type === 'radio' && element.name !== '';
    for (const radio of all.filter(isRadio)) {
      groups.set(keyOf(radio), [...(groups.get(keyOf(radio)) ?? []), radio]);
    }
    return all.filter((element) => {
      if (!isRadio(element)) return true;
      const group = groups.get(keyOf(element)) ?? [];
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    });
  }

  function areaOf(element: Element) {
    const labels = 'labels' in element ? [...((element.labels as NodeList | null) ?? [])] : [];
    const rects = [element, ...(labels as Element[])].flatMap((one) => [...one.getClientRects()]);
    const left = Math.min(...rects.map(({ left }) => left));
    const top = Math.min(...rects.map(({ top }) => top));
    const right = Math.max(...rects.map(({ right }) => right));
    const bottom = Math.max(...rects.map(({ bottom }) => bottom));
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  function focused(): HTMLElement | undefined {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at && at !== document.body && at !== document.documentElement
      ? (at as HTMLElement)
      : undefined;
  }

  async function settle(): Promise<void> {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    // Endless animations, such as a spinner, are left alone.
    const ends = document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
      .map((animation) => animation.finished.catch(() => undefined));
    const enough = new Promise((resolve) => setTimeout(resolve, 1000));
    if (ends.length > 0) await Promise.race([Promise.all(ends), enough]);
  }

  window.a11yAudit = { where, isVisible, direction, tabStops, areaOf, focused, settle };
}
