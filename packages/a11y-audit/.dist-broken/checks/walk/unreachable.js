function findUnreachable(page) {
  return page.evaluate(() => {
    const { isVisible, where } = window.a11yAudit;
    const roles = "button|link|checkbox|radio|switch|tab|menuitem|menuitemcheckbox|menuitemradio|option|slider|spinbutton|combobox|textbox|searchbox".split(
      "|"
    );
    const focusable = (element) => element.matches(
      "a[href], area[href], button, input, select, textarea, summary, label, option, [tabindex], [contenteditable]"
    );
    const handlesClicks = (element) => {
      const { onclick } = element;
      if (onclick && !/\{\s*\}$/.test(String(onclick))) return true;
      const key = Object.keys(element).find((name) => name.startsWith("__reactProps$"));
      const props = key ? element[key] : void 0;
      return typeof props?.onClick === "function";
    };
    const managed = (element) => element.closest(
      '[aria-activedescendant], [role="radiogroup"], [role="tablist"], [role="menu"], [role="menubar"], [role="listbox"], [role="tree"], [role="grid"], datalist'
    ) !== null && element.hasAttribute("role");
    return [...document.body.querySelectorAll("*")].filter((element) => {
      const role = element.getAttribute("role") ?? "";
      const interactive = roles.includes(role) || handlesClicks(element);
      if (!interactive || !isVisible(element) || element.getAttribute("aria-disabled") === "true") {
        return false;
      }
      if (focusable(element) || managed(element)) return false;
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (focusable(at)) return false;
      }
      return roles.includes(role) || ![...element.querySelectorAll("*")].some(focusable);
    }).map(where);
  });
}
export {
  findUnreachable
};
