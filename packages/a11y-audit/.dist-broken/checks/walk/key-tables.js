import { startWalk } from "./stops.js";
const patience = 1e3;
function find(page, { role, name }) {
  return page.getByRole(role, name === void 0 ? {} : { name, exact: true });
}
async function holds(test) {
  const end = Date.now() + patience;
  for (; ; ) {
    if (await test()) return true;
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
async function unmet(page, wanted) {
  const element = find(page, wanted);
  const label = `${wanted.role}${wanted.name ? ` “${wanted.name}”` : ""}`;
  const { present = true, focused, checked } = wanted;
  if (!await holds(async () => await element.count() > 0 === present)) {
    return present ? `there is no ${label}` : `${label} is still there`;
  }
  if (!present) return void 0;
  const first = element.first();
  const hasFocus = () => first.evaluate((one) => one === window.a11yAudit.focused());
  if (focused !== void 0 && !await holds(async () => await hasFocus() === focused)) {
    return focused ? `${label} has no focus` : `${label} has focus`;
  }
  if (checked !== void 0 && !await holds(async () => await first.isChecked() === checked)) {
    return checked ? `${label} is not chosen` : `${label} is chosen`;
  }
  return void 0;
}
async function runRow(page, widget, row) {
  for (const { press, times = 1, expect = [] } of row.steps) {
    for (let count = 0; count < times; count += 1) await page.keyboard.press(press);
    for (const wanted of expect) {
      const problem = await unmet(page, wanted);
      if (problem === void 0) continue;
      return [
        {
          rule: "key-table",
          where: `${widget}, ${row.key}`,
          message: `After ${press}, ${problem}. The table of keys says: “${row.effect}” Mend the widget, or the table.`
        }
      ];
    }
  }
  return [];
}
async function runKeyTables(page, story, tables, reopen) {
  const faults = [];
  for (const { widget, keys } of tables) {
    for (const row of keys.filter((one) => one.story === story)) {
      await reopen();
      await startWalk(page);
      faults.push(...await runRow(page, widget, row));
    }
  }
  return faults;
}
export {
  runKeyTables
};
