function measureSideways(mayScroll) {
  const { isVisible, where } = window.a11yAudit;
  const faults = [];
  const root = document.scrollingElement ?? document.documentElement;
  const width = document.documentElement.clientWidth;
  const scrolls = /* @__PURE__ */ new Set();
  const twoDimensional = 'table, svg, img, canvas, video, pre, [role="table"], [role="grid"]';
  for (const element of document.body.querySelectorAll("*")) {
    const { overflowX } = getComputedStyle(element);
    const over = element.scrollWidth - element.clientWidth;
    if (over <= 1 || element.clientWidth === 0 || !isVisible(element)) continue;
    if (overflowX !== "auto" && overflowX !== "scroll") continue;
    if (element.matches("input, textarea, select")) continue;
    scrolls.add(element);
    const allowed = element.querySelector(twoDimensional) !== null || element.matches(twoDimensional) || mayScroll !== void 0 && element.matches(mayScroll);
    if (!allowed) faults.push({ rule: "part-scrolls-sideways", where: where(element), by: over });
    const byKeyboard = element.tabIndex >= 0 || element.querySelector('a[href], button, input, [tabindex="0"]');
    if (!byKeyboard) {
      faults.push({ rule: "scrolls-without-keyboard", where: where(element), by: over });
    }
  }
  const inScroller = (element) => {
    for (let at = element.parentElement; at; at = at.parentElement)
      if (scrolls.has(at)) return true;
    return false;
  };
  const standsOut = (element) => {
    const { left, right } = element.getBoundingClientRect();
    return Math.max(-left - root.scrollLeft, right + root.scrollLeft - width);
  };
  const hiddenOnPurpose = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { clipPath, clip, position } = getComputedStyle(at);
      const { width: wide, height } = at.getBoundingClientRect();
      if (clipPath.startsWith("inset(") || clip !== "auto" && position === "absolute")
        return true;
      if (position === "absolute" && wide <= 1 && height <= 1) return true;
    }
    return false;
  };
  const out = [...document.body.querySelectorAll("*")].filter(
    (element) => isVisible(element) && standsOut(element) > 1 && !inScroller(element) && !hiddenOnPurpose(element)
  );
  for (const element of out) {
    if (out.some((other) => other !== element && element.contains(other))) continue;
    const hasContent = (element.textContent ?? "").trim() !== "" || element.matches("img, svg, input, select, textarea, button, video, canvas, table");
    if (!hasContent) continue;
    faults.push({ rule: "cut-off-at-side", where: where(element), by: standsOut(element) });
  }
  const pageOver = root.scrollWidth - width;
  if (pageOver > 1) faults.unshift({ rule: "page-scrolls-sideways", where: "html", by: pageOver });
  return faults;
}
const messages = {
  "page-scrolls-sideways": (by) => `The page is ${by} px wider than the window, so each line must be scrolled to be read. Let its content wrap.`,
  "part-scrolls-sideways": (by) => `This part scrolls sideways by ${by} px, and holds neither a table nor a picture. Let its content wrap, or allow it in the configuration with a reason.`,
  "scrolls-without-keyboard": () => 'This part scrolls, and a keyboard cannot reach it. Give it tabindex="0", a role and a name.',
  "cut-off-at-side": (by) => `This stands ${by} px beyond the edge of the page and cannot be seen whole. Let it wrap or shrink.`
};
const reflowCheck = {
  ids: ["reflow"],
  changesPage: false,
  run: async ({ page, project }) => {
    const faults = await page.evaluate(measureSideways, project.mayScrollSideways);
    const findings = faults.map(
      ({ rule, where, by }) => ({
        kind: "failure",
        rule,
        criteria: rule === "scrolls-without-keyboard" ? ["2.1.1"] : ["1.4.10"],
        where,
        message: messages[rule](Math.round(by))
      })
    );
    return { reflow: { findings } };
  }
};
export {
  reflowCheck
};
