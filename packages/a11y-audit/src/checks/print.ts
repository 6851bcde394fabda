import type { Check } from './check.js';
import { textsLost } from './kept-text.js';

interface PrintFault {
  rule: 'text-not-printed' | 'cut-on-paper' | 'fixed-on-paper';
  where: string;
}

/**
 * What paper would not show: hidden main content, content that must be scrolled to, and parts fixed to
 * a window. Light text needs no check: browsers darken it where they leave backgrounds out.
 */
function findPrintFaults(): PrintFault[] {
  const { where, isVisible } = window.a11yAudit;
  const faults: PrintFault[] = [];
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const hasVisibleText = [...main.querySelectorAll('*')].some(
    (element) => isVisible(element) && /\S/.test(element.textContent ?? ''),
  );
  if (!isVisible(main) || !hasVisibleText) {
    faults.push({ rule: 'text-not-printed', where: where(main) });
  }
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!isVisible(element)) continue;
    const { overflowX, overflowY, position } = getComputedStyle(element);
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const over =
      (scrolls(overflowX) && element.scrollWidth - element.clientWidth > 1) ||
      (scrolls(overflowY) && element.scrollHeight - element.clientHeight > 1);
    if (over && !element.matches('input, select')) {
      faults.push({ rule: 'cut-on-paper', where: where(element) });
    }
    if (position === 'fixed') faults.push({ rule: 'fixed-on-paper', where: where(element) });
  }
  return faults;
}

const messages: Record<PrintFault['rule'], string> = {
  'text-not-printed':
    'This is read on the screen and is not there on paper. Do not hide it under @media print.',
  'cut-on-paper':
    'This part scrolls, and paper cannot scroll: the rest is lost. Let it overflow and wrap under @media print.',
  'fixed-on-paper':
    'A part fixed to the window repeats on each sheet, over other text. Let it stand in the page under @media print.',
};

/** What is read on the screen can be read on paper. */
export const printCheck: Check = {
  ids: ['print'],
  changesPage: false,
  run: async ({ page }) => {
    const faults = await page.evaluate(findPrintFaults);
    if (faults.every(({ rule }) => rule !== 'text-not-printed')) {
      const lost = await textsLost(
        page,
        () => page.emulateMedia({ media: 'screen' }),
        () => page.emulateMedia({ media: 'print' }),
      );
      faults.push(...lost.map((where) => ({ rule: 'text-not-printed' as const, where })));
    }
    return {
      print: {
        findings: faults.map(({ rule, where }) => ({
          kind: 'failure',
          rule,
          criteria: ['1.3.1'],
          where,
          message: messages[rule],
        })),
      },
    };
  },
};
