import { fits } from "../stories/discover.js";
const least = 24;
const tolerance = 0.5;
function measureTargets() {
  const { isVisible, where, areaOf } = window.a11yAudit;
  const selector = [
    "a[href]",
    "button",
    'input:not([type="hidden"])',
    "select",
    "textarea",
    "summary",
    '[role="button"]',
    '[role="link"]',
    '[role="checkbox"]',
    '[role="radio"]',
    '[role="switch"]',
    '[role="tab"]',
    '[role="menuitem"]',
    '[role="option"]',
    '[role="slider"]'
  ].join(",");
  const inSentence = (element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith("inline"))
      block = block.parentElement;
    if (!block) return false;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const outside = !element.contains(node) && !node.parentElement?.closest(selector);
      if (outside && /[\p{L}\p{N}]/u.test(node.textContent ?? "")) return true;
    }
    return false;
  };
  return [...document.querySelectorAll(selector)].filter((element) => isVisible(element) && !element.matches(":disabled")).map((element) => {
    const area = areaOf(element);
    return { where: where(element), ...area, inline: inSentence(element) };
  });
}
function isSmall({ width, height }, size) {
  return width < size - tolerance || height < size - tolerance;
}
function distanceTo(target, x, y) {
  const across = Math.max(target.x - x, 0, x - (target.x + target.width));
  const down = Math.max(target.y - y, 0, y - (target.y + target.height));
  return Math.hypot(across, down);
}
function hasRoom(target, all) {
  const centre = (one) => [one.x + one.width / 2, one.y + one.height / 2];
  const [x, y] = centre(target);
  return all.every((other) => {
    if (other === target) return true;
    const [otherX, otherY] = centre(other);
    const apart = isSmall(other, least) ? Math.hypot(x - otherX, y - otherY) - least / 2 : distanceTo(other, x, y);
    return apart >= least / 2 - tolerance;
  });
}
function aimFor({ project, story }) {
  return project.targetAims?.find(({ stories }) => fits(story.id, stories));
}
const round = (length) => Math.round(length * 10) / 10;
const targetsCheck = {
  ids: ["targets"],
  changesPage: false,
  run: async (context) => {
    const all = await context.page.evaluate(measureTargets);
    const aim = aimFor(context);
    const findings = all.filter(({ inline }) => !inline).flatMap((target) => {
      const size = `${round(target.width)} × ${round(target.height)} px`;
      if (isSmall(target, least) && !hasRoom(target, all)) {
        return [
          {
            kind: "failure",
            rule: "target-24",
            criteria: ["2.5.8"],
            where: target.where,
            message: `The target is ${size} and another is too near, so it is hard to hit. Make it at least 24 × 24 px, or leave more room around it.`
          }
        ];
      }
      if (!aim || !isSmall(target, aim.size)) return [];
      return [
        {
          kind: "note",
          rule: `target-${aim.size}`,
          criteria: aim.size >= 44 ? ["2.5.5"] : [],
          where: target.where,
          message: `The target is ${size}. The project aims at ${aim.size} × ${aim.size} px for ${aim.people}; WCAG at level AA asks for 24.`
        }
      ];
    });
    return { targets: { findings } };
  }
};
export {
  hasRoom,
  targetsCheck
};
