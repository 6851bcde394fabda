import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallStorybook } from '../testing/storybook.js';
import { runAudit } from './run-audit.js';

const page = (content: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A</title><main><h1>A</h1>${content}</main></html>`;

/** What is found on one page that a server rendered. */
async function found(content: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'markup-'));
  writeFileSync(join(folder, 'Form.html'), page(content));
  const { outcomes } = await runAudit({
    target: smallStorybook([]),
    project: { serverMarkup: { folder } },
    output: folder,
    stories: [],
    passes: ['no-javascript'],
    checks: [],
    workers: 1,
    acceptTranscripts: false,
  });
  return outcomes.flatMap(({ check, outcome, findings }) =>
    findings.length > 0
      ? findings.map(({ kind, rule }) => `${check} ${kind} ${rule}`)
      : [`${check} ${outcome}`],
  );
}

const fields =
  '<label>Name <input name="name"></label><label><input type="radio" name="way" value="phone"> Phone</label>';

describe('without JavaScript', () => {
  test('a form that posts all its fields passes', async () => {
    expect(
      await found(`<form method="post" action="/posted">${fields}<button>Send</button></form>`),
    ).toEqual(['axe passed', 'no-javascript passed']);
  });

  test('a form that only a script sends fails', async () => {
    const form = `<form method="post" onsubmit="return true">${fields}<button type="button">Send</button></form>`;
    expect(await found(form)).toEqual([
      'axe passed',
      'no-javascript failure button-needs-script',
      'no-javascript failure form-without-button',
    ]);
  });

  test('a form that would put answers into the address fails', async () => {
    expect(await found(`<form>${fields}<button>Send</button></form>`)).toContain(
      'no-javascript failure form-does-not-post',
    );
  });

  test('a form without names for its fields fails', async () => {
    const form = '<form method="post"><label>Name <input></label><button>Send</button></form>';
    expect(await found(form)).toContain('no-javascript failure fields-missing');
  });

  test('what a script would have labelled is found without a name', async () => {
    const form =
      '<form method="post"><input id="a" name="a"><button>Send</button></form><script>document.getElementById("a").setAttribute("aria-label", "Name")</script>';
    expect(await found(form)).toEqual(
      expect.arrayContaining(['axe failure label', 'no-javascript failure control-without-name']),
    );
  });
});
