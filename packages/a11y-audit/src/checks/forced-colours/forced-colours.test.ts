import { describe, expect, test } from 'vitest';
import { said, testBrowser } from '../../testing/page.js';
import { forcedColoursCheck } from './forced-colours.js';
import { strongestContrast } from './parts.js';

const { run, page } = testBrowser();
const forced = { pass: 'forced-light' };

function found(html: string, pass = forced) {
  return run(forcedColoursCheck, 'forced-colours', html, pass).then(said);
}

describe('under forced colours', () => {
  test.each(['forced-light', 'forced-dark'])('a plain form loses nothing (%s)', async (pass) => {
    const html =
      '<p>Text</p><button>Save</button><label><input type="checkbox"> Yes</label><input aria-label="Name">';
    expect(await found(html, { pass })).toEqual([]);
  });

  test('a control that is only a coloured surface is lost', async () => {
    const html =
      '<button aria-label="Menu" style="border:0;background:#005eb8;width:40px;height:40px;outline-offset:0"></button>';
    expect(await found(html)).toEqual(['failure control-lost']);
  });

  test('a state that is only a background is lost', async () => {
    const html =
      '<style>input { appearance: none; width: 30px; height: 30px; border: 2px solid } input:checked { background: #005eb8 }</style><label><input type="checkbox"> Yes</label>';
    expect(await found(html)).toEqual(['failure state-lost']);
  });

  test('focus that is only a shadow is lost', async () => {
    const html =
      '<style>button:focus { outline: none; box-shadow: 0 0 0 4px #000 }</style><button>Save</button>';
    expect(await found(html)).toEqual(['failure focus-lost']);
  });

  test('a picture in the colour of the page is lost', async () => {
    const svg = (fill: string) =>
      `<svg role="img" aria-label="A square" width="40" height="40" style="forced-color-adjust:none"><rect width="30" height="30" fill="${fill}"/></svg>`;
    expect(await found(svg('#fff'))).toEqual(['failure picture-lost']);
    expect(await found(svg('#000'))).toEqual([]);
  });

  test('text that keeps a pale colour of its own is lost', async () => {
    expect(await found('<p style="forced-color-adjust:none;color:#eee">Pale text</p>')).toEqual([
      'failure text-lost',
    ]);
  });

  test('what a bar covers, or is scrolled away, is looked at in view', async () => {
    const html =
      '<div style="position:fixed;inset:auto 0 0 0;height:300px;background:#212b32"></div><p style="height:700px">Text</p><p><button>Covered</button></p><p style="height:600px"></p><div tabindex="0" style="height:60px;overflow:auto"><p>One</p><p>Two</p><p>Three</p></div><p style="height:400px"></p>';
    expect(await found(html)).toEqual([]);
  });

  test('a frame is left to the audit of its own page', async () => {
    expect(await found('<iframe title="A" srcdoc="<p>Text</p>"></iframe>')).toEqual([]);
  });

  test('what was chosen is chosen after the check', async () => {
    const html =
      '<label><input type="radio" name="r" checked> A</label><label><input type="radio" name="r"> B</label>';
    expect(await found(html)).toEqual([]);
    expect(await page().getByLabel('A').isChecked()).toBe(true);
    expect(await page().getByLabel('B').isChecked()).toBe(false);
  });
});

test('the strongest contrast of one colour is 1', () => {
  expect(
    strongestContrast({ width: 2, height: 1, data: new Uint8Array([9, 9, 9, 255, 9, 9, 9, 255]) }),
  ).toBe(1);
});
