import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Finding } from '../results/result.js';
import { runAxe } from './axe.js';
import type { Check } from './check.js';

const require = createRequire(import.meta.url);
let source: string | undefined;

function engine(): string {
  source ??= readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');
  return source;
}

/** What the second engine says of one rule on a page, its places taken together. */
interface EngineFinding {
  rule: string;
  /** `fail` is certain; `potential` asks somebody to look. */
  certainty: 'fail' | 'potential';
  where: string;
  count: number;
  message: string;
  /** Every place lies in something that axe reported too. */
  alsoAxe: boolean;
}

/** Runs IBM's engine over the document with its rules for WCAG 2.2 at A and AA. */
async function runEngine(page: Page, axeTargets: readonly string[]): Promise<EngineFinding[]> {
  const there = await page.evaluate(() => 'ace' in window);
  if (!there) await page.evaluate(engine());
  return page.evaluate(async (targets) => {
    interface Result {
      ruleId: string;
      value: [level: string, certainty: string];
      path: { dom: string };
      message: string;
    }
    const { ace } = window as unknown as {
      ace: {
        Checker: new () => {
          check: (root: Document, rules: string[]) => Promise<{ results: Result[] }>;
        };
      };
    };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    const reported = targets.flatMap((selector) => {
      try {
        return [...document.querySelectorAll(selector)];
      } catch {
        return [];
      }
    });
    /** The engine gives a path of XPath, with a step of its own into each shadow root, which XPath knows not. */
    const elementAt = (dom: string): Element | null => {
      const [outside = '', ...inside] = dom.split(/\/#document-fragment\[\d+\]/);
      let at = document.evaluate(outside, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null)
        .singleNodeValue as Element | null;
      for (const part of inside) {
        const steps = part.split('/').filter(Boolean);
        let parent: ParentNode | null | undefined = at?.shadowRoot;
        for (const step of steps) {
          const [, name, number] = /^(.+)\[(\d+)\]$/.exec(step) ?? [];
          const named: Element[] = [...(parent?.children ?? [])].filter(
            ({ localName }) => localName === name,
          );
          parent = named[Number(number) - 1];
        }
        if (parent instanceof Element) at = parent;
      }
      return at;
    };
    const byRule = new Map<string, EngineFinding>();
    for (const { ruleId, value, path, message } of results) {
      const [level, certainty] = value;
      if (level !== 'VIOLATION' || (certainty !== 'FAIL' && certainty !== 'POTENTIAL')) continue;
      const node = elementAt(path.dom);
      // Storybook keeps its own messages on the page, out of sight.
      if (node instanceof HTMLElement && node.tagName !== 'HTML' && !node.checkVisibility())
        continue;
      const also = node !== null && reported.some((one) => one === node || one.contains(node));
      const key = `${ruleId} ${certainty}`;
      const known = byRule.get(key);
      if (known) {
        known.count += 1;
        known.alsoAxe &&= also;
      } else {
        byRule.set(key, {
          rule: ruleId,
          certainty: certainty === 'FAIL' ? 'fail' : 'potential',
          where: node ? window.a11yAudit.where(node) : path.dom.slice(-200),
          count: 1,
          message,
          alsoAxe: also,
        });
      }
    }
    return [...byRule.values()];
  }, axeTargets);
}

/** Compares a second rule engine with axe: what only one of them says must be explained. */
export const secondEngineCheck: Check = {
  ids: ['second-engine'],
  changesPage: false,
  run: async ({ page, story, reviews }) => {
    const { violations } = await runAxe(page);
    const targets = violations.flatMap(({ nodes }) => nodes.map(({ target }) => target));
    const found = await runEngine(page, targets);
    const findings = found.map(({ rule, certainty, where, count, message, alsoAxe }): Finding => {
      const places = count === 1 ? 'one place' : `${count} places`;
      const said = `${certainty === 'fail' ? 'The second engine fails' : 'The second engine asks to look at'} ${places}: ${message}`;
      if (alsoAxe) {
        return { kind: 'note', rule, criteria: [], where, message: `${said} axe reports it too.` };
      }
      const explained = reviews.difference(rule, story.id);
      if (explained) {
        const { by, on, why } = explained;
        return {
          kind: 'difference',
          rule,
          criteria: [],
          where,
          message: `${said} axe does not.`,
          verdict: { by, on, text: why },
        };
      }
      return {
        kind: 'failure',
        rule,
        criteria: [],
        where,
        message: `${said} axe does not, and nobody has said why. Mend it, or explain the rule in the file of differences.`,
      };
    });
    return { 'second-engine': { findings } };
  },
};
