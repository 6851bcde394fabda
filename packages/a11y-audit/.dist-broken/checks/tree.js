function treeFile(story, pass) {
  return `trees/${story}.${pass}.yaml`;
}
function namelessLines(tree) {
  const control = /^\s*- (button|link|checkbox|radio|textbox|combobox|listbox|slider|spinbutton|switch|tab|searchbox|menuitem)(?=$|:| \[)/;
  return tree.split("\n").filter((line) => control.test(line)).map((line) => line.trim());
}
const treeCheck = {
  ids: ["tree"],
  changesPage: false,
  run: async ({ page, story, pass, evidence }) => {
    const tree = await page.locator("body").ariaSnapshot();
    const file = await evidence.write(treeFile(story.id, pass.id), `${tree}
`);
    return {
      tree: {
        findings: namelessLines(tree).map((line) => ({
          kind: "failure",
          rule: "control-without-name",
          criteria: ["4.1.2"],
          where: line.slice(0, 200),
          message: "A control has no accessible name, so nobody can tell what it does. Give it a label."
        })),
        evidence: [file]
      }
    };
  }
};
export {
  namelessLines,
  treeCheck,
  treeFile
};
