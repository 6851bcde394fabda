import type { Page } from 'playwright-core';
import type { Finding } from '../results/result.js';
import type { MarkupServer } from '../stories/serve-markup.js';
import type { CheckResult } from './check.js';
import { namelessLines } from './tree.js';

/** A form of the page, as it would be sent after a person answered everything. */
interface PreparedForm {
  where: string;
  method: string;
  /** Fields that a browser sends with the first button that sends. */
  fields: [name: string, value: string][];
  canSend: boolean;
}

/** A place in the markup, found without the toolkit: scripts of the page are off, and this one is brief. */
function deadButtons(page: Page): Promise<{ where: string; inForm: boolean }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLButtonElement>('button')]
      .filter((button) => button.type === 'button' && button.checkVisibility())
      .filter(
        (button) => !button.hasAttribute('popovertarget') && !button.hasAttribute('commandfor'),
      )
      .map((button) => ({
        where: `button “${(button.textContent ?? '').trim().slice(0, 80)}”`,
        inForm: button.form !== null,
      })),
  );
}

/** Answers everything in a form, puts focus on its first button that sends, and lists what must arrive. */
function prepareForm(page: Page, index: number): Promise<PreparedForm | undefined> {
  return page.evaluate((at) => {
    const form = document.forms[at];
    if (!form) return undefined;
    const seen = new Set<string>();
    for (const control of form.elements) {
      if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
        if (!seen.has(control.name) && !control.disabled) control.checked = true;
        seen.add(control.name);
      } else if (
        control instanceof HTMLInputElement &&
        /^(text|search|tel|number)$/.test(control.type)
      ) {
        control.value = control.value || '7';
      } else if (control instanceof HTMLTextAreaElement) {
        control.value ||= 'Text';
      }
    }
    const button = form.querySelector<HTMLButtonElement>(
      'button:not([type="button"], [type="reset"]), input[type="submit"]',
    );
    button?.focus();
    const data = new FormData(form, button);
    return {
      where: form.className ? `form.${form.classList[0]}` : `form ${at + 1}`,
      method: form.method,
      fields: [...data].map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value.name,
      ]),
      canSend: button !== null,
    };
  }, index);
}

/** How long a post may take, in milliseconds. */
const patience = 5000;

async function sendForms(page: Page, address: string, server: MarkupServer): Promise<Finding[]> {
  const findings: Finding[] = [];
  const fault = (rule: string, where: string, message: string) =>
    findings.push({ kind: 'failure', rule, criteria: [], where, message });
  for (let index = 0; ; index += 1) {
    await page.goto(address);
    const form = await prepareForm(page, index);
    if (!form) return findings;
    const { where, method, fields, canSend } = form;
    if (!canSend) {
      fault(
        'form-without-button',
        where,
        'The form has no button that sends it. Add one of type submit.',
      );
      continue;
    }
    if (method !== 'post') {
      fault(
        'form-does-not-post',
        where,
        'The form does not post, so answers would stand in the address. Use method="post".',
      );
      continue;
    }
    server.takePost();
    const moved = page.waitForEvent('framenavigated', { timeout: patience });
    await page.keyboard.press('Enter');
    const arrived = await moved.then(
      () => page.waitForLoadState().then(() => true),
      () => false,
    );
    const posted = arrived ? (server.takePost() ?? []) : [];
    if (!arrived) {
      fault(
        'form-not-sent',
        where,
        'Without JavaScript the form is not sent. Look at its action and its buttons.',
      );
      continue;
    }
    const lines = (pairs: readonly [string, string][]) => pairs.map((pair) => pair.join('='));
    const missing = lines(fields).filter((line) => !lines(posted).includes(line));
    if (missing.length > 0 || fields.length === 0) {
      const names = missing.map((line) => line.split('=')[0]).join(', ');
      fault(
        'fields-missing',
        where,
        fields.length === 0
          ? 'The form sends no field at all. Give its controls names.'
          : `These fields do not arrive: ${names}. Look at their names.`,
      );
    }
  }
}

/** What a page that a server rendered can do before any script runs. */
export async function checkNoJavaScript(
  page: Page,
  address: string,
  server: MarkupServer,
): Promise<CheckResult> {
  await page.goto(address);
  const nameless = namelessLines(await page.locator('body').ariaSnapshot());
  const dead = await deadButtons(page);
  return {
    findings: [
      ...nameless.map(
        (line): Finding => ({
          kind: 'failure',
          rule: 'control-without-name',
          criteria: ['4.1.2', '3.3.2'],
          where: line.slice(0, 200),
          message:
            'Before any script runs, a control has no accessible name. Give it a label in the markup.',
        }),
      ),
      ...dead.map(
        ({ where, inForm }): Finding => ({
          kind: inForm ? 'failure' : 'note',
          rule: 'button-needs-script',
          criteria: [],
          where,
          message:
            'This button does nothing before a script runs. Let it send the form, or show it only with scripts.',
        }),
      ),
      ...(await sendForms(page, address, server)),
    ],
  };
}
