import type { Page } from 'playwright-core';

/**
 * Elements that a mouse can use and a keyboard cannot reach: with a role of a control or a handler of
 * clicks, and neither focusable themselves nor a part of something that is.
 */
export function findUnreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { isVisible, where } = window.a11yAudit;
    const roles =
      'button|link|checkbox|radio|switch|tab|menuitem|menuitemcheckbox|menuitemradio|option|slider|spinbutton|combobox|textbox|searchbox'.split(
        '|',
      );
    const focusable = (element: Element): boolean =>
      element.matches(
        'a[href], area[href], button, input, select, textarea, summary, label, option, [tabindex], [contenteditable]',
      );
    /** Handlers that React keeps on the element, and those in markup. Others cannot be seen from here. */
    const handlesClicks = (element: Element): boolean => {
      const { onclick } = element as HTMLElement;
      // React sets an empty one on elements that it listens for elsewhere.
      if (onclick && !/\{\s*\}$/.test(String(onclick))) return true;
      const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
      const props = key
        ? (element as unknown as Record<string, { onClick?: unknown }>)[key]
        : undefined;
      return typeof props?.onClick === 'function';
    };
    /** Parts of a composite widget get focus from arrows, or stand for it through the widget. */
    const managed = (element: Element): boolean =>
      element.closest(
        '[aria-activedescendant], [role="radiogroup"], [role="tablist"], [role="menu"], [role="menubar"], [role="listbox"], [role="tree"], [role="grid"], datalist',
      ) !== null && element.hasAttribute('role');
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const role = element.getAttribute('role') ?? '';
        const interactive = roles.includes(role) || handlesClicks(element);
        if (
          !interactive ||
          !isVisible(element) ||
          element.getAttribute('aria-disabled') === 'true'
        ) {
          return false;
        }
        if (focusable(element) || managed(element)) return false;
        for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
          if (focusable(at)) return false;
        }
        // A frame around controls that listens for their clicks is no control itself.
        return roles.includes(role) || ![...element.querySelectorAll('*')].some(focusable);
      })
      .map(where);
  });
}
