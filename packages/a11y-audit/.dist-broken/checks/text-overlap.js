function measureText() {
  const { where, isVisible } = window.a11yAudit;
  const blockOf = (element) => {
    let at = element;
    while (at.parentElement && getComputedStyle(at).display === "inline") at = at.parentElement;
    return at;
  };
  const hiddenOnPurpose = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { clipPath, clip, position, opacity } = getComputedStyle(at);
      const { width, height } = at.getBoundingClientRect();
      if (opacity === "0" || clipPath.startsWith("inset(")) return true;
      if (position === "absolute" && (clip !== "auto" || width <= 1 && height <= 1)) return true;
    }
    return false;
  };
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !/\S/.test(node.textContent ?? "") || parent.closest("script, style, noscript")) {
      continue;
    }
    if (!isVisible(parent) || hiddenOnPurpose(parent)) continue;
    range.selectNodeContents(node);
    const block = blockOf(parent);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left > 1 && bottom - top > 1)
        lines.push({ parent, block, left, right, top, bottom });
    }
  }
  const faults = [];
  const spare = ({ top, bottom }) => (bottom - top) * 0.2;
  for (const line of lines) {
    for (let at = line.parent; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      const clips = (overflow) => overflow === "hidden" || overflow === "clip";
      const box = at.getBoundingClientRect();
      const sideways = clips(style.overflowX) ? Math.max(box.left - line.left, line.right - box.right) : 0;
      const upright = clips(style.overflowY) ? Math.max(box.top - line.top, line.bottom - box.bottom) : 0;
      if (sideways > 2 || upright > Math.max(2, spare(line))) {
        faults.push({
          rule: "text-clipped",
          where: where(line.parent),
          other: where(at),
          by: Math.max(sideways, upright)
        });
        break;
      }
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
      if (style.position === "fixed") break;
    }
  }
  const sorted = lines.toSorted((one, two) => one.top - two.top);
  const overlapping = /* @__PURE__ */ new Set();
  for (const [index, line] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (other.top > line.bottom) break;
      if (line.block === other.block || line.block.contains(other.block) || other.block.contains(line.block)) {
        continue;
      }
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const down = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
      if (across <= 2 || down <= Math.max(2, spare(line) + spare(other))) continue;
      const x = (Math.max(line.left, other.left) + Math.min(line.right, other.right)) / 2;
      const y = (Math.max(line.top, other.top) + Math.min(line.bottom, other.bottom)) / 2;
      const onTop = document.elementFromPoint(x, y);
      const covers = onTop && (line.block.contains(onTop) ? line.block : other.block);
      if (covers?.closest('dialog[open], [popover], [role="dialog"]')) continue;
      const key = `${where(line.parent)} ${where(other.parent)}`;
      if (overlapping.has(key)) continue;
      overlapping.add(key);
      faults.push({
        rule: "text-overlaps",
        where: where(line.parent),
        other: where(other.parent),
        by: down
      });
    }
  }
  return faults;
}
const textOverlapCheck = {
  ids: ["text-overlap"],
  changesPage: false,
  run: async ({ page, pass }) => {
    const faults = await page.evaluate(measureText);
    const criteria = pass.css === void 0 ? ["1.4.4"] : ["1.4.12"];
    const findings = faults.map(
      ({ rule, where, other, by }) => ({
        kind: "failure",
        rule,
        criteria,
        where,
        message: rule === "text-clipped" ? `${Math.round(by)} px of this text are cut off by ${other}. Let the box grow with its text.` : `This text lies on the text of ${other} by ${Math.round(by)} px. Let both keep their room when text grows.`
      })
    );
    return { "text-overlap": { findings } };
  }
};
export {
  textOverlapCheck
};
