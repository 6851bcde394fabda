import { describe, expect, test } from 'vitest';
import { said, testBrowser } from '../testing/page.js';
import { axeCheck } from './axe.js';
import { motionCheck } from './motion.js';
import { printCheck } from './print.js';
import { reflowCheck } from './reflow.js';
import { textOverlapCheck } from './text-overlap.js';
import { namelessLines, treeCheck } from './tree.js';

const { run, written } = testBrowser();

describe('axe', () => {
  test('finds nothing on a plain page', async () => {
    const result = await run(axeCheck, 'axe', '<p>Text</p>');
    expect(said(result)).toEqual([]);
  });

  test('names the rule, the criteria and the place of a fault', async () => {
    const { findings } = await run(axeCheck, 'axe', '<img id="photo" src="data:,">');
    expect(findings).toEqual([
      expect.objectContaining({
        kind: 'failure',
        rule: 'image-alt',
        criteria: ['1.1.1'],
        where: '#photo',
      }),
    ]);
  });

  test('runs the rule on the size of targets', async () => {
    const small = 'style="width:10px;height:10px;padding:0;border:0"';
    const html = `<button aria-label="A" ${small}></button><button aria-label="B" ${small}></button>`;
    expect(said(await run(axeCheck, 'axe', html))).toContain('failure target-size');
  });

  const undecided =
    '<p style="background:url(data:image/png;base64,iVBORw0KGgo=);color:#777">Text on a picture</p>';

  test('leaves what it cannot decide to a person', async () => {
    expect(said(await run(axeCheck, 'axe', undecided))).toEqual(['needs-person color-contrast']);
  });

  test.each([
    [true, 'note color-contrast'],
    [false, 'failure color-contrast'],
  ])('counts what a person decided (it holds: %s)', async (holds, expected) => {
    const verdict = {
      rule: 'color-contrast',
      stories: ['*'],
      holds,
      by: 'A',
      on: '2026-11-24',
      text: 'B',
    };
    const result = await run(axeCheck, 'axe', undecided, { reviews: { verdictOn: () => verdict } });
    expect(said(result)).toEqual([expected]);
    expect(result.findings[0]?.verdict).toEqual({ by: 'A', on: '2026-11-24', text: 'B' });
  });

  test('leaves contrast to the pixels under forced colours, and says so', async () => {
    const html = '<p style="color:#ccc">Pale</p>';
    expect(said(await run(axeCheck, 'axe', html))).toEqual(['failure color-contrast']);
    const result = await run(axeCheck, 'axe', html, { pass: 'forced-light' });
    expect(said(result)).toEqual([]);
    expect(result.reason).toMatch(/not applicable under forced colours/);
  });
});

describe('reflow', () => {
  const small = { pass: 'zoom-400' };

  test('lets a page be that wraps', async () => {
    expect(said(await run(reflowCheck, 'reflow', '<p>Some words that wrap</p>', small))).toEqual(
      [],
    );
  });

  test('finds content wider than the window', async () => {
    const result = await run(reflowCheck, 'reflow', '<p style="width:600px">Wide</p>', small);
    expect(said(result)).toEqual(['failure page-scrolls-sideways', 'failure cut-off-at-side']);
  });

  test('lets a table scroll that a keyboard reaches', async () => {
    const table = '<table style="width:900px"><tr><td>1</td></tr></table>';
    const frame = (more: string) => `<div style="overflow-x:auto" ${more}>${table}</div>`;
    expect(
      said(
        await run(reflowCheck, 'reflow', frame('tabindex="0" role="region" aria-label="T"'), small),
      ),
    ).toEqual([]);
    expect(said(await run(reflowCheck, 'reflow', frame(''), small))).toEqual([
      'failure scrolls-without-keyboard',
    ]);
  });

  test('lets no text scroll sideways, unless the project allows it', async () => {
    const html =
      '<div class="log" tabindex="0" style="overflow-x:auto"><p style="width:900px">Text</p></div>';
    expect(said(await run(reflowCheck, 'reflow', html, small))).toEqual([
      'failure part-scrolls-sideways',
    ]);
    const project = { mayScrollSideways: '.log' };
    expect(said(await run(reflowCheck, 'reflow', html, { ...small, project }))).toEqual([]);
  });

  test('finds what is cut off at the left although nothing scrolls', async () => {
    const html = '<p style="margin-inline-start:-60px">Cut off</p>';
    expect(said(await run(reflowCheck, 'reflow', html, small))).toEqual([
      'failure cut-off-at-side',
    ]);
  });
});

describe('text', () => {
  test('that has its room is right', async () => {
    expect(said(await run(textOverlapCheck, 'text-overlap', '<p>One</p><p>Two</p>'))).toEqual([]);
  });

  test('is found where a box cuts it off under wider spacing', async () => {
    const html =
      '<div style="width:200px;height:24px;overflow:hidden;font:16px/24px arial">Twenty-two letters here</div>';
    expect(said(await run(textOverlapCheck, 'text-overlap', html))).toEqual([]);
    const wider = await run(textOverlapCheck, 'text-overlap', html, { pass: 'text-spacing' });
    expect(said(wider)).toContain('failure text-clipped');
    expect(wider.findings[0]?.criteria).toEqual(['1.4.12']);
  });

  test('is found where it lies on other text', async () => {
    const html =
      '<p style="margin:0;height:10px">First line of words</p><p style="margin:0">Second line of words</p>';
    expect(said(await run(textOverlapCheck, 'text-overlap', html))).toEqual([
      'failure text-overlaps',
    ]);
  });

  test('may be under a bar that stays, since it can be scrolled clear', async () => {
    const html =
      '<p style="position:absolute;top:80px">Some text</p><p style="position:fixed;top:80px">A bar</p>';
    expect(said(await run(textOverlapCheck, 'text-overlap', html, { pass: 'text-200' }))).toEqual(
      [],
    );
  });

  test('that is scrolled out of sight lies on nothing', async () => {
    const html =
      '<div tabindex="0" style="height:40px;overflow:auto"><p style="margin:0 0 40px">Some text</p><p>More text</p></div><p style="margin:0;height:60px">After it</p>';
    expect(said(await run(textOverlapCheck, 'text-overlap', html, { pass: 'text-200' }))).toEqual(
      [],
    );
  });

  test('that is there for screen readers alone is left out', async () => {
    const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
    const html = `<p>Words <span style="${hidden}">more words</span></p>`;
    expect(said(await run(textOverlapCheck, 'text-overlap', html))).toEqual([]);
  });
});

describe('motion under reduced motion', () => {
  const quiet = { pass: 'reduced-motion' };

  test('is found in an animation that runs', async () => {
    const html =
      '<style>@keyframes go { to { margin-left: 9px } } p { animation: go 9s infinite }</style><p>A</p>';
    expect(said(await run(motionCheck, 'motion', html, quiet))).toEqual([
      'failure moves-by-animation',
    ]);
  });

  test('is not found where the style sheet switches it off', async () => {
    const html =
      '<style>@keyframes go { to { margin-left: 9px } } p { animation: go 9s infinite } @media (prefers-reduced-motion: reduce) { p { animation: none } }</style><p>A</p>';
    expect(said(await run(motionCheck, 'motion', html, quiet))).toEqual([]);
  });

  test('is found in a transition of place, not in one of colour', async () => {
    const html = '<p style="transition:transform 1s">A</p><p style="transition:color 1s">B</p>';
    expect(said(await run(motionCheck, 'motion', html, quiet))).toEqual([
      'failure moves-by-transition',
    ]);
  });
});

describe('print', () => {
  const paper = { pass: 'print' };

  test('finds nothing on a plain page', async () => {
    expect(said(await run(printCheck, 'print', '<p>Text</p>', paper))).toEqual([]);
  });

  test('finds content that is hidden on paper, scrolls, or is fixed', async () => {
    const html = (css: string) =>
      `<style>@media print { ${css} }</style><div class="a"><p style="height:900px">Text</p></div>`;
    expect(said(await run(printCheck, 'print', html('main { display: none }'), paper))).toEqual([
      'failure text-not-printed',
    ]);
    expect(
      said(await run(printCheck, 'print', html('.a { height: 90px; overflow: auto }'), paper)),
    ).toEqual(['failure cut-on-paper']);
    expect(said(await run(printCheck, 'print', html('.a { position: fixed }'), paper))).toEqual([
      'failure fixed-on-paper',
    ]);
  });
});

describe('the accessibility tree', () => {
  test('is kept, and a control without a name in it is found', async () => {
    const result = await run(treeCheck, 'tree', '<button></button><button>Save</button>');
    expect(said(result)).toEqual(['failure control-without-name']);
    expect(written.get('trees/a-group--a-story.base.yaml')).toContain('- button "Save"');
  });

  test('names controls in many ways', () => {
    expect(
      namelessLines('- button "A"\n- checkbox [checked]\n- link:\n  - /url: x\n- link "B":'),
    ).toEqual(['- checkbox [checked]', '- link:']);
  });
});
