import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Finding } from '../results/result.js';
import type { Check } from './check.js';

const require = createRequire(import.meta.url);
let source: string | undefined;

/** The simulator as a module that puts itself where the check finds it: its own export cannot be reached. */
function simulator(): string {
  if (source === undefined) {
    const text = readFileSync(
      require.resolve('@guidepup/virtual-screen-reader/browser.js'),
      'utf8',
    );
    const local = /export\s*\{[^}]*?([\w$]+) as virtual\b/.exec(text)?.[1];
    if (!local) {
      throw new Error(
        'The virtual screen reader exports nothing named virtual, so there are no transcripts. Use the version that this package names.',
      );
    }
    source = `${text}\nwindow.a11yAuditVirtual = ${local};`;
  }
  return source;
}

interface Virtual {
  start: (options: { container: Node }) => Promise<void>;
  stop: () => Promise<void>;
  next: () => Promise<void>;
  lastSpokenPhrase: () => Promise<string>;
  spokenPhraseLog: () => Promise<string[]>;
}

declare global {
  interface Window {
    a11yAuditVirtual?: Virtual;
  }
}

/** Said at the head of every transcript: it stands in for no screen reader. */
export const transcriptLabel =
  'Simulated by a program (virtual-screen-reader). It is not NVDA, JAWS, VoiceOver or TalkBack, which may say it otherwise.';

/** A page that says more than this is cut, and says so. */
const mostPhrases = 2000;

/** What the simulated screen reader says from the top of the page to its end. */
async function speak(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => window.a11yAuditVirtual !== undefined))) {
    await page.addScriptTag({ type: 'module', content: simulator() });
    await page.waitForFunction(() => window.a11yAuditVirtual !== undefined);
  }
  return page.evaluate(async (most) => {
    const virtual = window.a11yAuditVirtual as Virtual;
    await virtual.start({ container: document.body });
    for (let count = 0; count < most; count += 1) {
      if ((await virtual.lastSpokenPhrase()) === 'end of document') break;
      await virtual.next();
    }
    const phrases = await virtual.spokenPhraseLog();
    await virtual.stop();
    return phrases;
  }, mostPhrases);
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** The seconds of a moment: the audit starts the clock of a page at a fixed one, and the page then takes its time. */
const seconds = /(?<!\d)(\d{2}:\d{2}):\d{2}(?:\.\d+)?(?!\d)/g;

/** A transcript as it is kept: one phrase a line, with ids and seconds that change from run to run left out. */
export function transcriptText(phrases: readonly string[]): string {
  const cut = phrases.length >= mostPhrases ? ['(Cut here: the page says more.)'] : [];
  return `${[transcriptLabel, '', ...phrases.map((phrase) => phrase.replace(uuid, '(id)').replace(seconds, '$1:(s)')), ...cut].join('\n')}\n`;
}

/** Name of the file that keeps a transcript. */
export function transcriptFile(story: string, language: string): string {
  return `${story}.${language}.txt`;
}

/** The first line in which two texts differ, counted from 1. */
export function firstDifference(one: string, other: string): number {
  const [left, right] = [one.split('\n'), other.split('\n')];
  const length = Math.max(left.length, right.length);
  for (let at = 0; at < length; at += 1) if (left[at] !== right[at]) return at + 1;
  return 0;
}

/** Keeps what a simulated screen reader says, and compares it with what the project has reviewed. */
export const transcriptCheck: Check = {
  ids: ['transcript'],
  // It moves focus, which nothing that runs after it on this page looks at.
  changesPage: false,
  run: async ({ page, story, pass, project, evidence, accept }) => {
    const language = pass.globals.language ?? 'en';
    const text = transcriptText(await speak(page));
    const name = transcriptFile(story.id, language);
    const kept = await evidence.write(`transcripts/${name}`, text);
    const findings: Finding[] = [];
    if (project.transcripts !== undefined) {
      const file = join(project.transcripts, name);
      // A story with no word of the widgets says the same in every language: one file is enough.
      const english = join(project.transcripts, transcriptFile(story.id, 'en'));
      const known = [file, english].find((path) => existsSync(path));
      const reviewed = known === undefined ? undefined : await readFile(known, 'utf8');
      if (reviewed !== text) {
        if (accept) await accept(file, text);
        else {
          findings.push({
            kind: 'failure',
            rule: reviewed === undefined ? 'transcript-new' : 'transcript-changed',
            criteria: [],
            where:
              `${file}${reviewed === undefined ? '' : `, line ${firstDifference(reviewed, text)}`}`.slice(
                -200,
              ),
            message:
              'What a screen reader may say differs from what was reviewed. Read the new transcript; where it is right, run again with --accept-transcripts.',
          });
        }
      }
    }
    return { transcript: { findings, evidence: [kept] } };
  },
};
