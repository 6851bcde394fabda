import { notApplicable } from "./check.js";
function listTexts(within) {
  const { isVisible, where } = window.a11yAudit;
  const found = [];
  for (const root of document.querySelectorAll(within)) {
    for (const element of [root, ...root.querySelectorAll("*")]) {
      if (!isVisible(element)) continue;
      const lang = element.closest("[lang]")?.getAttribute("lang") ?? "";
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? "");
      const spoken = ["aria-label", "alt", "title", "placeholder"].map(
        (name) => element.getAttribute(name) ?? ""
      );
      for (const text of [...own, ...spoken]) {
        if (/\p{L}/u.test(text)) found.push({ text, where: where(element), lang });
      }
    }
  }
  return found;
}
const plain = (text) => text.replace(/\s+/g, " ").trim();
function englishPatterns(messages) {
  return messages.map(plain).filter((message) => /\p{L}{2}/u.test(message.replace(/\{\w+\}/g, ""))).map((message) => {
    const parts = message.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".+")}$`, "u");
  });
}
const leftOverWordsCheck = {
  ids: ["left-over-words"],
  changesPage: false,
  run: async ({ page, project: { words } }) => {
    if (!words) {
      return {
        "left-over-words": notApplicable(
          'The configuration names no English texts to look for. Give them under "words".'
        )
      };
    }
    const patterns = englishPatterns(words.english);
    const same = new Set(words.sameEverywhere);
    const findings = (await page.evaluate(listTexts, words.within)).filter(({ text }) => !same.has(plain(text))).filter(({ text }) => patterns.some((pattern) => pattern.test(plain(text)))).map(({ where, lang }) => {
      const marked = /^en\b/i.test(lang) && !/^en-x/i.test(lang);
      return {
        kind: marked ? "note" : "failure",
        rule: marked ? "english-marked" : "english-left-over",
        criteria: ["3.1.2"],
        where,
        message: marked ? "This text is English and says so with lang. It has no translation yet." : "This text is English and its markup says another language. Translate it, or mark it with lang."
      };
    });
    return { "left-over-words": { findings } };
  }
};
export {
  englishPatterns,
  leftOverWordsCheck
};
