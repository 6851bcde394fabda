function startWalk(page) {
  return page.evaluate(() => {
    const { tabStops, where, areaOf, direction } = window.a11yAudit;
    const focused = document.activeElement;
    if (focused instanceof HTMLElement) focused.blur();
    const mark = () => {
      const element = document.createElement("span");
      element.tabIndex = 0;
      element.style.cssText = "position: fixed; inset-block-start: 0; inset-inline-start: 0; outline: none;";
      return element;
    };
    for (const old of window.a11yAuditMarks ?? []) old.remove();
    window.scrollTo(0, 0);
    const stops = tabStops();
    const [first, last] = [mark(), mark()];
    document.body.prepend(first);
    document.body.append(last);
    window.a11yAuditStops = stops;
    window.a11yAuditMarks = [first, last];
    first.focus({ preventScroll: true });
    const isFixed = (element) => {
      for (let at = element; at; at = at.parentElement) {
        if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
      }
      return false;
    };
    return stops.map((element) => {
      const { x, y, width, height } = areaOf(element);
      return {
        where: where(element),
        x: x + window.scrollX,
        y: y + window.scrollY,
        width,
        height,
        direction: direction(element.parentElement ?? element),
        fixed: isFixed(element),
        forced: element.tabIndex > 0
      };
    });
  });
}
function readFocus(page) {
  return page.evaluate(() => {
    const { focused, where, areaOf } = window.a11yAudit;
    const element = focused();
    if (!element) return void 0;
    const stops = window.a11yAuditStops ?? [];
    const sameGroup = (other) => element instanceof HTMLInputElement && other instanceof HTMLInputElement && element.type === "radio" && other.type === "radio" && element.name !== "" && element.name === other.name && element.form === other.form;
    const stop = stops.findIndex((other) => other === element || sameGroup(other));
    const labels = "labels" in element ? [...element.labels ?? []] : [];
    const rects = [element, ...labels].flatMap((one) => [...one.getClientRects()]).filter(({ width, height }) => width > 1 && height > 1).slice(0, 6);
    const hints = (element.getAttribute("aria-describedby") ?? "").split(/\s+/).flatMap((id) => document.getElementById(id) ?? []);
    let points = 0;
    let covered = 0;
    let coveredBy = "";
    for (const { left, top, right, bottom } of rects) {
      const inset = Math.min(3, (right - left) / 4, (bottom - top) / 4);
      const spots = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + inset, top + inset],
        [right - inset, top + inset],
        [left + inset, bottom - inset],
        [right - inset, bottom - inset]
      ];
      for (const [x = 0, y = 0] of spots) {
        points += 1;
        const hit = document.elementFromPoint(x, y);
        const own2 = hit !== null && (hit.contains(element) || [element, ...labels, ...hints].some((one) => one.contains(hit)));
        if (own2) continue;
        covered += 1;
        coveredBy ||= hit ? where(hit) : "the edge of the window";
      }
    }
    let moved = false;
    for (let at = element.parentElement; at; at = at.parentElement) {
      const { position } = getComputedStyle(at);
      const scrolled = at !== document.documentElement && at !== document.body && (at.scrollTop !== 0 || at.scrollLeft !== 0);
      if (scrolled || position === "fixed" || position === "sticky") moved = true;
    }
    if (/fixed|sticky/.test(getComputedStyle(element).position)) moved = true;
    const area = areaOf(element);
    const own = element.getBoundingClientRect();
    return {
      outside: false,
      inModal: element.closest("dialog:modal") !== null,
      stop,
      where: where(element),
      box: { ...area, x: area.x + window.scrollX, y: area.y + window.scrollY },
      size: { width: own.width, height: own.height },
      points,
      covered,
      coveredBy,
      moved
    };
  });
}
export {
  readFocus,
  startWalk
};
