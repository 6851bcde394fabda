function findPrintFaults() {
  const { where, isVisible } = window.a11yAudit;
  const faults = [];
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const hasVisibleText = [...main.querySelectorAll("*")].some(
    (element) => isVisible(element) && /\S/.test(element.textContent ?? "")
  );
  if (!isVisible(main) || !hasVisibleText) {
    faults.push({ rule: "text-not-printed", where: where(main) });
  }
  for (const element of document.body.querySelectorAll("*")) {
    if (!isVisible(element)) continue;
    const { overflowX, overflowY, position } = getComputedStyle(element);
    const scrolls = (overflow) => overflow === "auto" || overflow === "scroll";
    const over = scrolls(overflowX) && element.scrollWidth - element.clientWidth > 1 || scrolls(overflowY) && element.scrollHeight - element.clientHeight > 1;
    if (over && !element.matches("input, select")) {
      faults.push({ rule: "cut-on-paper", where: where(element) });
    }
    if (position === "fixed") faults.push({ rule: "fixed-on-paper", where: where(element) });
  }
  return faults;
}
const messages = {
  "text-not-printed": "The main content is not there on paper. Do not hide it under @media print.",
  "cut-on-paper": "This part scrolls, and paper cannot scroll: the rest is lost. Let it overflow and wrap under @media print.",
  "fixed-on-paper": "A part fixed to the window repeats on each sheet, over other text. Let it stand in the page under @media print."
};
const printCheck = {
  ids: ["print"],
  changesPage: false,
  run: async ({ page }) => {
    const faults = await page.evaluate(findPrintFaults);
    return {
      print: {
        findings: faults.map(({ rule, where }) => ({
          kind: "failure",
          rule,
          criteria: ["1.3.1"],
          where,
          message: messages[rule]
        }))
      }
    };
  }
};
export {
  printCheck
};
