import type { Locator, Page } from 'playwright-core';
import type { KeyExpectation, KeyRow, KeyTable } from '../../config/key-table.js';
import type { KeyFault } from './press.js';
import { startWalk } from './stops.js';

/** How long a widget may take to answer a key, in milliseconds. */
const patience = 1000;

function find(page: Page, { role, name }: KeyExpectation): Locator {
  return page.getByRole(role, name === undefined ? {} : { name, exact: true });
}

/** Waits until something holds, or says that it does not. */
async function holds(test: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + patience;
  for (;;) {
    if (await test()) return true;
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function unmet(page: Page, wanted: KeyExpectation): Promise<string | undefined> {
  const element = find(page, wanted);
  const label = `${wanted.role}${wanted.name ? ` “${wanted.name}”` : ''}`;
  const { present = true, focused, checked } = wanted;
  if (!(await holds(async () => (await element.count()) > 0 === present))) {
    return present ? `there is no ${label}` : `${label} is still there`;
  }
  if (!present) return undefined;
  const first = element.first();
  const hasFocus = () => first.evaluate((one) => one === window.a11yAudit.focused());
  if (focused !== undefined && !(await holds(async () => (await hasFocus()) === focused))) {
    return focused ? `${label} has no focus` : `${label} has focus`;
  }
  if (checked !== undefined && !(await holds(async () => (await first.isChecked()) === checked))) {
    return checked ? `${label} is not chosen` : `${label} is chosen`;
  }
  return undefined;
}

async function runRow(page: Page, widget: string, row: KeyRow): Promise<KeyFault[]> {
  for (const { press, times = 1, expect = [] } of row.steps) {
    for (let count = 0; count < times; count += 1) await page.keyboard.press(press);
    for (const wanted of expect) {
      const problem = await unmet(page, wanted);
      if (problem === undefined) continue;
      return [
        {
          rule: 'key-table',
          where: `${widget}, ${row.key}`,
          message: `After ${press}, ${problem}. The table of keys says: “${row.effect}” Mend the widget, or the table.`,
        },
      ];
    }
  }
  return [];
}

/** Runs the tables of keys that belong to a story. Each row starts with the story as it was. */
export async function runKeyTables(
  page: Page,
  story: string,
  tables: readonly KeyTable[],
  reopen: () => Promise<void>,
): Promise<KeyFault[]> {
  const faults: KeyFault[] = [];
  for (const { widget, keys } of tables) {
    for (const row of keys.filter((one) => one.story === story)) {
      await reopen();
      await startWalk(page);
      faults.push(...(await runRow(page, widget, row)));
    }
  }
  return faults;
}
