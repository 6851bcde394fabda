import type { Finding } from '../results/result.js';
import type { Check } from './check.js';
import { emptyLinkLines, markupFaults } from './markup-faults.js';
import { unmarkedLanguages } from './unmarked-language.js';

/** Where the tree of a story is kept. */
export function treeFile(story: string, pass: string): string {
  return `trees/${story}.${pass}.yaml`;
}

/** Lines of an accessibility tree that name a control without an accessible name. */
export function namelessLines(tree: string): string[] {
  const control =
    /^\s*- (button|link|checkbox|radio|textbox|combobox|listbox|slider|spinbutton|switch|tab|searchbox|menuitem)(?=$|:| \[)/;
  return tree
    .split('\n')
    .filter((line) => control.test(line))
    .map((line) => line.trim());
}

/**
 * Keeps the accessibility tree as Chromium computes it, and looks for controls without a name, links that
 * say nothing, errors and announcements that the markup gets wrong, and languages that it does not mark.
 */
export const treeCheck: Check = {
  ids: ['tree'],
  changesPage: false,
  run: async ({ page, story, pass, evidence }) => {
    const tree = await page.locator('body').ariaSnapshot();
    const file = await evidence.write(treeFile(story.id, pass.id), `${tree}\n`);
    const fault = (line: string, rule: string, criterion: string, message: string): Finding => ({
      kind: 'failure',
      rule,
      criteria: [criterion],
      where: line.slice(0, 200),
      message,
    });
    const nameless = namelessLines(tree).map((line) =>
      fault(
        line,
        'control-without-name',
        '4.1.2',
        'A control has no accessible name, so nobody can tell what it does. Give it a label.',
      ),
    );
    const empty = emptyLinkLines(tree).map((line) =>
      fault(
        line,
        'link-says-nothing',
        '2.4.4',
        'This link does not say where it leads, for those who read links without the text around. Name its goal.',
      ),
    );
    return {
      tree: {
        findings: nameless.concat(empty, await markupFaults(page), await unmarkedLanguages(page)),
        evidence: [file],
      },
    };
  },
};
