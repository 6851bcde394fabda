function installToolkit() {
  const attribute = (element, name) => element.getAttribute(name) ?? "";
  function step(element) {
    const tag = element.tagName.toLowerCase();
    const { id } = element;
    if (id && !/^[:«_]|\d{3,}|r[0-9a-z]*[:»_]$/.test(id)) return `${tag}#${CSS.escape(id)}`;
    const ownClass = [...element.classList].find((name2) => !/\d{4,}/.test(name2));
    const name = attribute(element, "name");
    const type = attribute(element, "type");
    const value = element instanceof HTMLInputElement && /radio|checkbox/.test(type) ? element.value : "";
    const part = `${tag}${ownClass ? `.${CSS.escape(ownClass)}` : ""}${name ? `[name="${name}"]` : ""}${value ? `[value="${value}"]` : ""}`;
    const siblings = [...element.parentElement?.children ?? []].filter(
      (other) => other.tagName === element.tagName
    );
    return siblings.length > 1 && !value ? `${part}:nth-of-type(${siblings.indexOf(element) + 1})` : part;
  }
  function where(element) {
    const parts = [];
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const part = step(at);
      parts.unshift(part);
      if (part.includes("#") || parts.length === 4) break;
    }
    return (parts.join(" > ") || element.tagName.toLowerCase()).slice(-200);
  }
  function isVisible(element) {
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) {
      return false;
    }
    return [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
  }
  const direction = (element) => getComputedStyle(element).direction === "rtl" ? "rtl" : "ltr";
  const natively = [
    "a[href]",
    "area[href]",
    "button",
    'input:not([type="hidden"])',
    "select",
    "textarea",
    "summary",
    "iframe",
    "audio[controls]",
    "video[controls]",
    '[contenteditable]:not([contenteditable="false"])',
    "[tabindex]"
  ].join(",");
  function canFocus(element) {
    if (element.matches(":disabled") || element.closest("[inert]")) return false;
    if (element.tagName === "SUMMARY") {
      const details = element.parentElement;
      const first = details?.tagName === "DETAILS" && details.querySelector(":scope > summary") === element;
      if (!first && !element.hasAttribute("tabindex")) return false;
    }
    return element.tabIndex >= 0 && isVisible(element);
  }
  function tabStops() {
    const modal = [...document.querySelectorAll("dialog:modal")].at(-1);
    const all = [...(modal ?? document).querySelectorAll(natively)].filter(canFocus);
    const groups = /* @__PURE__ */ new Map();
    const keyOf = (radio) => `${radio.name} in ${radio.form ? [...document.forms].indexOf(radio.form) : "page"}`;
    const isRadio = (element) => element instanceof HTMLInputElement && element.type === "radio" && element.name !== "";
    for (const radio of all.filter(isRadio)) {
      groups.set(keyOf(radio), [...groups.get(keyOf(radio)) ?? [], radio]);
    }
    return all.filter((element) => {
      if (!isRadio(element)) return true;
      const group = groups.get(keyOf(element)) ?? [];
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    });
  }
  function areaOf(element) {
    const labels = "labels" in element ? [...element.labels ?? []] : [];
    const rects = [element, ...labels].flatMap((one) => [...one.getClientRects()]);
    const left = Math.min(...rects.map(({ left: left2 }) => left2));
    const top = Math.min(...rects.map(({ top: top2 }) => top2));
    const right = Math.max(...rects.map(({ right: right2 }) => right2));
    const bottom = Math.max(...rects.map(({ bottom: bottom2 }) => bottom2));
    return { x: left, y: top, width: right - left, height: bottom - top };
  }
  function focused() {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at && at !== document.body && at !== document.documentElement ? at : void 0;
  }
  async function settle() {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const ends = document.getAnimations().filter(({ playState }) => playState === "running").filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime)).map((animation) => animation.finished.catch(() => void 0));
    const enough = new Promise((resolve) => setTimeout(resolve, 1e3));
    if (ends.length > 0) await Promise.race([Promise.all(ends), enough]);
  }
  window.a11yAudit = { where, isVisible, direction, tabStops, areaOf, focused, settle };
}
export {
  installToolkit
};
