import { describe, expect, test } from 'vitest';
import type { KeyTable } from '../../config/key-table.js';
import { said, testBrowser } from '../../testing/page.js';
import { frameArea, walkCheck } from './walk.js';

const { run } = testBrowser();
const plain =
  '<p><a href="#a">Link</a></p><p><button>Save</button></p><p><input aria-label="Name"></p>';

describe('a page that a keyboard can use', () => {
  test.each(['reach', 'order', 'focus-visible', 'focus-hidden', 'trap', 'keys'] as const)(
    'gives %s nothing to find',
    async (id) => {
      const { findings } = await run(walkCheck, id, plain);
      expect(findings.filter(({ kind }) => kind === 'failure')).toEqual([]);
    },
  );
});

describe('reach', () => {
  test('finds a button that is none', async () => {
    const html = '<div role="button">Press</div><p><button>Save</button></p>';
    expect(said(await run(walkCheck, 'reach', html))).toEqual(['failure no-keyboard']);
  });

  test('finds what only a mouse can press', async () => {
    const html = '<p onclick="alert(1)">Press</p>';
    expect(said(await run(walkCheck, 'reach', html))).toEqual(['failure no-keyboard']);
  });

  test('finds a control that gives focus away', async () => {
    const html =
      '<button>A</button><button id="b" onfocus="document.getElementById(\'c\').focus()">B</button><button id="c">C</button>';
    expect(said(await run(walkCheck, 'reach', html))).toContain('failure tab-passes-by');
  });

  test('counts a group of radios as one stop', async () => {
    const html =
      '<label><input type="radio" name="r">A</label><label><input type="radio" name="r">B</label><button>Save</button>';
    expect(said(await run(walkCheck, 'reach', html))).toEqual([]);
  });
});

describe('order', () => {
  test('finds a stop that the style sheet moves before another', async () => {
    const html =
      '<div style="display:flex"><button style="order:2">First</button><button>Second</button></div>';
    expect(said(await run(walkCheck, 'order', html))).toEqual(['failure order-differs']);
  });

  test('finds a tabindex above 0', async () => {
    const html = '<button>A</button><button tabindex="3">B</button>';
    expect(said(await run(walkCheck, 'order', html))).toContain('failure order-forced');
  });
});

describe('a shadow root', () => {
  const inShadow = (inside: string) =>
    `<button>Outside</button><div><template shadowrootmode="open">${inside}</template></div>`;

  test('is walked as the rest of the page', async () => {
    const html = inShadow('<button>Inside</button><a href="#there">A link</a>');
    for (const check of ['reach', 'order', 'focus-hidden', 'trap'] as const) {
      expect(said(await run(walkCheck, check, html))).toEqual([]);
    }
  });

  test('hides no fault: focus under a bar is found in it', async () => {
    const html = inShadow(
      '<div style="position:fixed;inset:0 0 auto;height:200px;background:#fff">Bar</div><p><button>Under it</button></p>',
    );
    expect(said(await run(walkCheck, 'focus-hidden', html))).toContain('failure focus-hidden');
  });
});

describe('focus that is seen', () => {
  test('is missed where the outline is taken away', async () => {
    const html = '<style>button:focus { outline: none }</style><button>Save</button>';
    expect(said(await run(walkCheck, 'focus-visible', html))).toEqual([
      'failure focus-not-visible',
    ]);
  });

  test('needs a person where it changes by less than 3 : 1', async () => {
    const html =
      '<style>button { background: #fff } button:focus { outline: none; background: #ddd }</style><button>Save</button>';
    expect(said(await run(walkCheck, 'focus-visible', html))).toEqual([
      'needs-person focus-contrast',
    ]);
  });

  test('needs a person where it went into a frame', async () => {
    const html = '<iframe title="A" srcdoc="<p>Text</p>"></iframe>';
    expect(said(await run(walkCheck, 'focus-visible', html))).toEqual([
      'needs-person focus-in-frame',
    ]);
  });

  test('is a note where it is smaller than level AAA asks for', async () => {
    const html =
      '<style>button { border: 2px solid #fff } button:focus { outline: none; border-bottom-color: #000 }</style><button>Save</button>';
    expect(said(await run(walkCheck, 'focus-visible', html))).toEqual(['note focus-appearance']);
  });

  test('is found inside a part that has scrolled', async () => {
    const html =
      '<style>button:focus { outline: 4px solid #000 }</style><div style="height:60px;overflow:auto"><p style="height:300px">A</p><button>Save</button></div>';
    expect(said(await run(walkCheck, 'focus-visible', html))).toEqual([]);
  });

  test('is measured against a frame of 2 px', () => {
    expect(frameArea({ width: 100, height: 40 })).toBe(544);
  });
});

describe('focus that is hidden', () => {
  test('is found under a banner that stays', async () => {
    const html =
      '<div style="position:fixed;inset:0 0 auto;height:200px;background:#fff">Banner</div><button style="margin-top:20px">Save</button>';
    expect(said(await run(walkCheck, 'focus-hidden', html))).toEqual(['failure focus-hidden']);
  });

  test('is a note where a part can be seen', async () => {
    const html =
      '<button style="position:absolute;top:100px;left:0;width:200px;height:60px">Save</button><div style="position:absolute;top:90px;left:0;width:50px;height:90px;background:#fff"></div>';
    expect(said(await run(walkCheck, 'focus-hidden', html))).toEqual(['note focus-partly-hidden']);
  });
});

describe('a trap', () => {
  test('is found where Tab is kept', async () => {
    const html =
      '<button>A</button><textarea aria-label="T" onkeydown="if (event.key === \'Tab\') event.preventDefault()"></textarea><button>B</button>';
    expect(said(await run(walkCheck, 'trap', html))).toEqual(['failure tab-trapped']);
  });

  test('is found where Shift+Tab is kept', async () => {
    const html =
      '<button>A</button><button onkeydown="if (event.shiftKey) event.preventDefault()">B</button>';
    expect(said(await run(walkCheck, 'trap', html))).toEqual(['failure shift-tab-trapped']);
  });

  test('is none in a modal dialog, which keeps focus by right', async () => {
    const html =
      '<dialog id="d"><button>A</button><button>B</button></dialog><script>document.getElementById("d").showModal()</script>';
    expect(said(await run(walkCheck, 'trap', html))).toEqual([]);
  });
});

describe('keys', () => {
  test('that do nothing on a button of one’s own are found', async () => {
    const html = '<div role="button" tabindex="0">Press</div>';
    expect(said(await run(walkCheck, 'keys', html))).toEqual([
      'failure key-does-nothing',
      'failure key-does-nothing',
    ]);
  });

  test('that a button of one’s own handles are right', async () => {
    const html =
      '<div role="button" tabindex="0" onkeydown="if (event.key === \'Enter\' || event.key === \' \') event.preventDefault()">Press</div>';
    expect(said(await run(walkCheck, 'keys', html))).toEqual([]);
  });

  test('must toggle a checkbox and move within radios', async () => {
    const html =
      '<span role="checkbox" aria-checked="false" tabindex="0">A</span><div role="radiogroup"><span role="radio" aria-checked="false" tabindex="0">B</span><span role="radio" aria-checked="false" tabindex="-1">C</span></div>';
    expect(said(await run(walkCheck, 'keys', html))).toEqual([
      'failure key-does-not-toggle',
      'failure arrows-do-not-choose',
    ]);
  });

  test('must close a dialog', async () => {
    const html =
      '<dialog id="d" oncancel="event.preventDefault()"><button>A</button></dialog><script>document.getElementById("d").showModal()</script>';
    expect(said(await run(walkCheck, 'keys', html))).toEqual(['failure escape-does-not-close']);
  });

  const table = (name: string): KeyTable => ({
    widget: 'Form',
    keys: [
      {
        key: 'Space',
        effect: 'Ticks the box.',
        story: 'a-group--a-story',
        steps: [
          {
            press: 'Tab',
            expect: [{ role: 'checkbox', name: 'Yes', focused: true, checked: false }],
          },
          { press: 'Space', expect: [{ role: 'checkbox', name, checked: true }] },
        ],
      },
    ],
  });
  const box = '<label><input type="checkbox"> Yes</label>';

  test('of a table are pressed and hold', async () => {
    expect(
      said(await run(walkCheck, 'keys', box, { project: { keyTables: [table('Yes')] } })),
    ).toEqual([]);
  });

  test('of a table fail where the page does otherwise', async () => {
    const html = box.replace('<input', '<input onclick="event.preventDefault()"');
    const { findings } = await run(walkCheck, 'keys', html, {
      project: { keyTables: [table('Yes')] },
    });
    expect(findings.map(({ rule }) => rule)).toContain('key-table');
    expect(findings.at(-1)?.message).toContain('checkbox “Yes” is not chosen');
  });

  test('of another story’s table are not pressed', async () => {
    const { widget, keys } = table('No');
    const other = { widget, keys: keys.map((row) => ({ ...row, story: 'other--story' })) };
    expect(said(await run(walkCheck, 'keys', box, { project: { keyTables: [other] } }))).toEqual(
      [],
    );
  });
});
