import type { Page } from 'playwright-core';

/** A text of the main content. */
interface MainText {
  text: string;
  where: string;
}

/**
 * Texts of the main content that can be read now. Those of controls and menus are left out: a layout may
 * change them. What a visible control opens counts as there, since it can be opened.
 */
function listMainTexts(): MainText[] {
  const { isVisible, where } = window.a11yAudit;
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const opened = new Set(
    [...document.querySelectorAll('[aria-controls][aria-expanded="false"]')]
      .filter(isVisible)
      .flatMap((control) => control.getAttribute('aria-controls')?.split(/\s+/) ?? []),
  );
  const canBeOpened = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (opened.has(at.id)) return true;
      if (at.matches('details:not([open])') && isVisible(at)) return true;
    }
    return false;
  };
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found = new Map<string, string>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!parent || !/[\p{L}\p{N}]/u.test(text)) continue;
    if (
      parent.closest('script, style, noscript, button, [role="button"], nav, [aria-hidden="true"]')
    )
      continue;
    if (isVisible(parent) || canBeOpened(parent)) found.set(text, where(parent));
  }
  return [...found].map(([text, place]) => ({ text, where: place }));
}

/** Places whose text can be read after `change` and not now. `back` leads to where the page was. */
export async function textsLost(
  page: Page,
  change: () => Promise<void>,
  back: () => Promise<void>,
): Promise<string[]> {
  const now = new Set((await page.evaluate(listMainTexts)).map(({ text }) => text));
  try {
    await change();
    await page.evaluate(() => window.a11yAudit.settle());
    const then = await page.evaluate(listMainTexts);
    return then.filter(({ text }) => !now.has(text)).map(({ where }) => where);
  } finally {
    await back();
    await page.evaluate(() => window.a11yAudit.settle());
  }
}
