import { byCriterionNumber } from "../wcag/criteria.js";
import { checkCriteria } from "./check-criteria.js";
import { textSpacingCss } from "./text-spacing.js";
const languageNames = {
  en: "English",
  cy: "Welsh",
  ar: "Arabic",
  pseudo: "pseudo-language"
};
function contextInWords({ context, globals, css }) {
  const { viewport, colorScheme, forcedColors, reducedMotion, media, javaScript } = context;
  const { language = "en", theme, textSize } = globals;
  return [
    `${viewport.width} × ${viewport.height}`,
    colorScheme,
    theme === void 0 ? void 0 : `${theme} theme`,
    forcedColors === "active" ? "forced colours" : void 0,
    reducedMotion === "reduce" ? "reduced motion" : void 0,
    textSize === void 0 ? void 0 : `text at ${textSize}`,
    css === textSpacingCss ? "wider text spacing" : void 0,
    media === "print" ? "print" : void 0,
    javaScript ? void 0 : "no JavaScript",
    languageNames[language] ?? language
  ].filter((part) => part !== void 0).join(", ");
}
function passRef(pass) {
  const criteria = new Set(pass.checks.flatMap((check) => checkCriteria[check]));
  return {
    id: pass.id,
    group: pass.group,
    title: pass.title,
    context: contextInWords(pass),
    checks: pass.checks,
    criteria: [...criteria].toSorted(byCriterionNumber)
  };
}
export {
  contextInWords,
  passRef
};
