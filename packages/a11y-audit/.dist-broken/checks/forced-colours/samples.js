import { compare } from "../../pixels/image.js";
function listSamples(page) {
  return page.evaluate(() => {
    const { tabStops, where } = window.a11yAudit;
    const looks = /* @__PURE__ */ new Map();
    for (const element of tabStops()) {
      const { className, tagName, dataset } = element;
      const type = element.getAttribute("type") ?? "";
      const key = [tagName, type, className, ...Object.values(dataset)].join(" ");
      if (!looks.has(key)) looks.set(key, element);
    }
    const samples = [...looks.values()];
    window.a11yAuditSamples = samples;
    return samples.map((element, index) => ({
      index,
      where: where(element),
      chosen: element.matches('input[type="checkbox"], input[type="radio"]')
    }));
  });
}
function placeOf(page, index) {
  return page.evaluate((at) => {
    const element = window.a11yAuditSamples?.[at];
    if (!element) throw new Error("The control is no longer on the page.");
    element.scrollIntoView({ block: "center" });
    const { x, y, width, height } = window.a11yAudit.areaOf(element);
    return { x: x + window.scrollX, y: y + window.scrollY, width, height };
  }, index);
}
const around = ({ x, y, width, height }) => ({
  x: Math.max(0, Math.floor(x) - 8),
  y: Math.max(0, Math.floor(y) - 8),
  width: Math.ceil(width) + 16,
  height: Math.ceil(height) + 16
});
function turnOver(page, index, way) {
  return page.evaluate(
    ({ at, to }) => {
      const element = window.a11yAuditSamples?.[at];
      if (element.type === "checkbox") {
        element.checked = !element.checked;
        return;
      }
      const group = [...document.querySelectorAll('input[type="radio"]')].filter(
        (one) => one.name === element.name && one.form === element.form
      );
      if (to === "over") {
        element.a11yAuditChosen = group.find(({ checked }) => checked);
        element.checked = !element.checked;
      } else {
        for (const radio of group) radio.checked = radio === element.a11yAuditChosen;
      }
    },
    { at: index, to: way }
  );
}
function focusSample(page, index, on) {
  return page.evaluate(
    ({ at, focus }) => {
      const element = window.a11yAuditSamples?.[at];
      if (focus) element?.focus({ preventScroll: true });
      else element?.blur();
    },
    { at: index, focus: on }
  );
}
async function lostOf(page, camera, sample) {
  const { index, where, chosen } = sample;
  const box = around(await placeOf(page, index));
  const usual = await camera.take(box);
  const findings = [];
  if (chosen) {
    await turnOver(page, index, "over");
    const turned = await camera.take(box);
    await turnOver(page, index, "back");
    if (compare(usual, turned).contrasting === 0) {
      findings.push({
        kind: "failure",
        rule: "state-lost",
        criteria: ["1.4.11", "1.4.1"],
        where,
        message: "Chosen and not chosen look the same under forced colours. Show the state with a border or with a system colour."
      });
    }
  }
  await focusSample(page, index, true);
  const focused = await camera.take(box);
  await focusSample(page, index, false);
  if (compare(usual, focused).changed === 0) {
    findings.push({
      kind: "failure",
      rule: "focus-lost",
      criteria: ["2.4.7"],
      where,
      message: "Nothing changes under forced colours when this gets focus. A box-shadow is not drawn there: use an outline."
    });
  }
  return findings;
}
async function lostStates(page, camera) {
  const findings = [];
  for (const sample of await listSamples(page)) {
    findings.push(...await lostOf(page, camera, sample));
  }
  return findings;
}
export {
  lostStates
};
