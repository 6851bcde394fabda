import type { Page } from 'playwright-core';

/** Something that a key should have done and did not. */
export interface KeyFault {
  rule: string;
  where: string;
  message: string;
}

interface Control {
  index: number;
  where: string;
  kind: 'button' | 'link' | 'checkbox' | 'radio' | 'summary' | 'dialog';
}

declare global {
  interface Window {
    a11yAuditPress?: {
      controls: HTMLElement[];
      handled: boolean;
      /** Clicks are noted and go no further. */
      guarded: boolean;
    };
  }
}

/** Lists what keys must work on, and listens for what they do. */
function listControls(page: Page): Promise<Control[]> {
  return page.evaluate(() => {
    const { tabStops, where } = window.a11yAudit;
    const kindOf = (element: Element): Control['kind'] | undefined => {
      const role = element.getAttribute('role');
      if (role === 'button' || role === 'link' || role === 'checkbox' || role === 'radio')
        return role;
      if (role !== null) return undefined;
      if (element.matches('summary')) return 'summary';
      if (element.matches('input[type="checkbox"]')) return 'checkbox';
      if (element.matches('input[type="radio"]')) return 'radio';
      if (element.matches('a[href]')) return 'link';
      return element.matches(
        'button, input[type="submit"], input[type="button"], input[type="reset"]',
      )
        ? 'button'
        : undefined;
    };
    const controls = tabStops();
    const state = { controls, handled: false, guarded: false };
    window.a11yAuditPress = state;
    window.addEventListener(
      'click',
      (event) => {
        if (!state.guarded) return;
        state.handled = true;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
    window.addEventListener('keydown', (event) => {
      if (state.guarded && event.defaultPrevented) state.handled = true;
    });
    new MutationObserver(() => {
      if (state.guarded) state.handled = true;
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    return controls.flatMap((element, index) => {
      const kind = kindOf(element);
      return kind ? [{ index, kind, where: where(element) }] : [];
    });
  });
}

async function focusOn(page: Page, index: number, guarded: boolean): Promise<boolean> {
  return page.evaluate(
    ({ at, guard }) => {
      const state = window.a11yAuditPress;
      const element = state?.controls[at];
      if (!state || !element?.isConnected) return false;
      state.guarded = false;
      element.focus();
      state.handled = false;
      state.guarded = guard;
      return true;
    },
    { at: index, guard: guarded },
  );
}

/** Whether a control is chosen, or open. */
function stateOf(page: Page, index: number): Promise<boolean> {
  return page.evaluate((at) => {
    const element = window.a11yAuditPress?.controls[at];
    if (element instanceof HTMLInputElement) return element.checked;
    if (element?.tagName === 'SUMMARY') return (element.parentElement as HTMLDetailsElement).open;
    return element?.getAttribute('aria-checked') === 'true';
  }, index);
}

function handled(page: Page): Promise<boolean> {
  return page.evaluate(() => window.a11yAuditPress?.handled ?? false);
}

async function pressActivates(page: Page, { index, where, kind }: Control): Promise<KeyFault[]> {
  const faults: KeyFault[] = [];
  for (const key of kind === 'link' ? ['Enter'] : ['Enter', 'Space']) {
    if (!(await focusOn(page, index, true))) continue;
    await page.keyboard.press(key);
    if (await handled(page)) continue;
    faults.push({
      rule: 'key-does-nothing',
      where,
      message: `${key} does nothing on this ${kind}, so people who use no mouse cannot work it. Use a native element, or handle the key.`,
    });
  }
  return faults;
}

/** A key that turns something on or off; pressed twice, so that the page is as before. */
async function pressToggles(page: Page, { index, where, kind }: Control): Promise<KeyFault[]> {
  const key = kind === 'summary' ? 'Enter' : 'Space';
  if (!(await focusOn(page, index, false))) return [];
  const before = await stateOf(page, index);
  await page.keyboard.press(key);
  const after = await stateOf(page, index);
  if (after === before) {
    return [
      {
        rule: 'key-does-not-toggle',
        where,
        message: `${key} does not change the state of this ${kind}. Use a native element, or handle the key and say the state.`,
      },
    ];
  }
  await page.keyboard.press(key);
  return [];
}

/** In a group of radios an arrow moves focus and choice together. */
async function pressArrows(page: Page, { index, where }: Control): Promise<KeyFault[]> {
  if (!(await focusOn(page, index, false))) return [];
  const single = await page.evaluate((at) => {
    const element = window.a11yAuditPress?.controls[at];
    if (element instanceof HTMLInputElement) {
      const all = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
      const group = all.filter((one) => one.name === element.name && one.form === element.form);
      return group.filter((one) => !one.disabled).length < 2;
    }
    return (
      (element?.closest('[role="radiogroup"]')?.querySelectorAll('[role="radio"]').length ?? 0) < 2
    );
  }, index);
  if (single) return [];
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press('ArrowDown');
  const moved = await page.evaluate((element) => {
    const now = document.activeElement;
    const chosen =
      now instanceof HTMLInputElement ? now.checked : now?.getAttribute('aria-checked') === 'true';
    return now !== element && chosen;
  }, before);
  await before.dispose();
  if (moved) return [];
  return [
    {
      rule: 'arrows-do-not-choose',
      where,
      message:
        'An arrow key does not move focus and choice to the next radio of the group. Use native radios of one name, or handle the arrows.',
    },
  ];
}

async function pressEscape(page: Page): Promise<KeyFault[]> {
  const open = await page.evaluate(() => {
    const dialog = document.querySelector('dialog:modal, [role="dialog"][aria-modal="true"]');
    return dialog && window.a11yAudit.isVisible(dialog)
      ? window.a11yAudit.where(dialog)
      : undefined;
  });
  if (open === undefined) return [];
  await page.keyboard.press('Escape');
  const still = await page.evaluate(() => {
    const dialog = document.querySelector('dialog:modal, [role="dialog"][aria-modal="true"]');
    return dialog !== null && window.a11yAudit.isVisible(dialog);
  });
  return still
    ? [
        {
          rule: 'escape-does-not-close',
          where: open,
          message:
            'Escape does not close this dialog. Close it, and give focus back to what opened it.',
        },
      ]
    : [];
}

/** Presses the keys that every control of its kind must answer. */
export async function pressKeys(page: Page): Promise<KeyFault[]> {
  const controls = await listControls(page);
  const faults: KeyFault[] = [];
  for (const control of controls) {
    const { kind } = control;
    if (kind === 'button' || kind === 'link') faults.push(...(await pressActivates(page, control)));
    else if (kind === 'radio') faults.push(...(await pressArrows(page, control)));
    else faults.push(...(await pressToggles(page, control)));
  }
  faults.push(...(await pressEscape(page)));
  return faults;
}
