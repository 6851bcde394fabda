import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
const require2 = createRequire(import.meta.url);
let source;
function simulator() {
  if (source === void 0) {
    const text = readFileSync(
      require2.resolve("@guidepup/virtual-screen-reader/browser.js"),
      "utf8"
    );
    const local = /export\s*\{[^}]*?([\w$]+) as virtual\b/.exec(text)?.[1];
    if (!local) {
      throw new Error(
        "The virtual screen reader exports nothing named virtual, so there are no transcripts. Use the version that this package names."
      );
    }
    source = `${text}
window.a11yAuditVirtual = ${local};`;
  }
  return source;
}
const transcriptLabel = "Simulated by a program (virtual-screen-reader). It is not NVDA, JAWS, VoiceOver or TalkBack, which may say it otherwise.";
const mostPhrases = 2e3;
async function speak(page) {
  if (!await page.evaluate(() => window.a11yAuditVirtual !== void 0)) {
    await page.addScriptTag({ type: "module", content: simulator() });
    await page.waitForFunction(() => window.a11yAuditVirtual !== void 0);
  }
  return page.evaluate(async (most) => {
    const virtual = window.a11yAuditVirtual;
    await virtual.start({ container: document.body });
    for (let count = 0; count < most; count += 1) {
      if (await virtual.lastSpokenPhrase() === "end of document") break;
      await virtual.next();
    }
    const phrases = await virtual.spokenPhraseLog();
    await virtual.stop();
    return phrases;
  }, mostPhrases);
}
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
function transcriptText(phrases) {
  const cut = phrases.length >= mostPhrases ? ["(Cut here: the page says more.)"] : [];
  return `${[transcriptLabel, "", ...phrases.map((phrase) => phrase.replace(uuid, "(id)")), ...cut].join("\n")}
`;
}
function transcriptFile(story, language) {
  return `${story}.${language}.txt`;
}
function firstDifference(one, other) {
  const [left, right] = [one.split("\n"), other.split("\n")];
  const length = Math.max(left.length, right.length);
  for (let at = 0; at < length; at += 1) if (left[at] !== right[at]) return at + 1;
  return 0;
}
const transcriptCheck = {
  ids: ["transcript"],
  // It moves focus, which nothing that runs after it on this page looks at.
  changesPage: false,
  run: async ({ page, story, pass, project, evidence, accept }) => {
    const language = pass.globals.language ?? "en";
    const text = transcriptText(await speak(page));
    const name = transcriptFile(story.id, language);
    const kept = await evidence.write(`transcripts/${name}`, text);
    const findings = [];
    if (project.transcripts !== void 0) {
      const file = join(project.transcripts, name);
      const reviewed = existsSync(file) ? await readFile(file, "utf8") : void 0;
      if (reviewed !== text) {
        if (accept) await accept(file, text);
        else {
          findings.push({
            kind: "failure",
            rule: reviewed === void 0 ? "transcript-new" : "transcript-changed",
            criteria: [],
            where: `${file}${reviewed === void 0 ? "" : `, line ${firstDifference(reviewed, text)}`}`.slice(
              -200
            ),
            message: "What a screen reader may say differs from what was reviewed. Read the new transcript; where it is right, run again with --accept-transcripts."
          });
        }
      }
    }
    return { transcript: { findings, evidence: [kept] } };
  }
};
export {
  firstDifference,
  transcriptCheck,
  transcriptFile,
  transcriptLabel,
  transcriptText
};
