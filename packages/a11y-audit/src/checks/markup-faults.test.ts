import { describe, expect, test } from 'vitest';
import { said, testBrowser } from '../testing/page.js';
import { emptyLinkLines } from './markup-faults.js';
import { treeCheck } from './tree.js';
import { contradicts } from './unmarked-language.js';

const { run } = testBrowser();

function found(html: string) {
  return run(treeCheck, 'tree', html).then(said);
}

describe('a field in error', () => {
  const field = (more: string) => `<p id="e">Enter a number</p><input aria-label="Number" ${more}>`;

  test('must be linked to what is wrong', async () => {
    expect(await found(field('aria-invalid="true"'))).toEqual(['failure error-not-linked']);
    expect(await found(field('aria-invalid="true" aria-describedby="e"'))).toEqual([]);
    expect(await found(field('aria-invalid="true" aria-describedby="gone"'))).toEqual([
      'failure error-not-linked',
    ]);
    expect(await found(field('aria-invalid="false"'))).toEqual([]);
  });

  test('may be described by its group', async () => {
    const html =
      '<p id="e">Choose one</p><fieldset aria-describedby="e"><legend>Way</legend><label><input type="radio" aria-invalid="true"> A</label></fieldset>';
    expect(await found(html)).toEqual([]);
  });
});

describe('live regions', () => {
  test('must not say the same', async () => {
    const html = '<p role="status">Saved</p><p aria-live="polite">Saved</p>';
    expect(await found(html)).toEqual(['failure announced-twice']);
  });

  test('must not hold one another', async () => {
    const html = '<div role="alert"><p role="status">Saved</p> now</div>';
    expect(await found(html)).toEqual(['failure announced-twice']);
  });

  test('may say different things, or nothing', async () => {
    const html =
      '<p role="status">Saved</p><p role="alert">Lost</p><p role="status"></p><p role="status"></p>';
    expect(await found(html)).toEqual([]);
  });
});

test('a reference to an id that two elements have is found', async () => {
  const html = (second: string) =>
    `<p id="a">One</p><p id="${second}">Two</p><input aria-label="B" aria-describedby="a">`;
  expect(await found(html('a'))).toEqual(['failure id-twice']);
  expect(await found(html('b'))).toEqual([]);
});

test.each([
  ['IMG_2041.jpg', ['failure alt-says-nothing']],
  ['photo 3', ['failure alt-says-nothing']],
  ['A photo of the surgery', []],
  ['', []],
])('the text of a picture “%s” gives %s', async (alt, expected) => {
  expect(await found(`<img alt="${alt}" src="data:," width="40" height="40">`)).toEqual(expected);
});

describe('a background picture', () => {
  const drawing = (inside: string) =>
    `<div style="width:90px;height:40px;background:url(&quot;data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`)}&quot;)"></div>`;

  test('must not hold text', async () => {
    expect(await found(drawing('<text y="20">Open</text>'))).toEqual([
      'failure background-says-something',
    ]);
  });

  test('may hold lines', async () => {
    expect(await found(drawing('<path d="M0 0h9v9z"/>'))).toEqual([]);
  });
});

test('links that say nothing of their goal are found by their whole name', () => {
  const tree = ['- link "click here":', '- link "More"', '- link "More about logging in"'];
  expect(emptyLinkLines(tree.join('\n'))).toEqual(['- link "click here":', '- link "More"']);
});

describe('the language of a text', () => {
  test.each([
    ['نتحدث لغتك', 'en', true],
    ['نتحدث لغتك', 'ar', false],
    ['Мы говорим', 'cy', true],
    ['5 µg', 'en', false],
    ['Gallwch siarad Cymraeg gyda ni yn y feddygfa.', 'en', true],
    ['Gallwch siarad Cymraeg gyda ni yn y feddygfa.', 'cy', false],
    ['Mae Gwen', 'en', false],
    ['The practice in Pen-y-bont ar Ogwr is open.', 'en', false],
    ['نتحدث لغتك', 'no such tag', false],
  ])('“%s” marked as %s contradicts it: %s', (text, lang, expected) => {
    expect(contradicts(text, lang)).toBe(expected);
  });

  test('is looked for on the page', async () => {
    expect(await found('<p>We speak <span>العربية</span></p>')).toEqual([
      'failure language-not-marked',
    ]);
    expect(await found('<p>We speak <span lang="ar">العربية</span></p>')).toEqual([]);
  });
});
