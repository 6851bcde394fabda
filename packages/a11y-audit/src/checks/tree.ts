import type { Check } from './check.js';

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

/** Keeps the accessibility tree as Chromium computes it, and looks for controls without a name. */
export const treeCheck: Check = {
  ids: ['tree'],
  changesPage: false,
  run: async ({ page, story, pass, evidence }) => {
    const tree = await page.locator('body').ariaSnapshot();
    const file = await evidence.write(treeFile(story.id, pass.id), `${tree}\n`);
    return {
      tree: {
        findings: namelessLines(tree).map((line) => ({
          kind: 'failure',
          rule: 'control-without-name',
          criteria: ['4.1.2'],
          where: line.slice(0, 200),
          message:
            'A control has no accessible name, so nobody can tell what it does. Give it a label.',
        })),
        evidence: [file],
      },
    };
  },
};
