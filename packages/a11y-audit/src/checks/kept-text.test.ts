import { describe, expect, test } from 'vitest';
import { said, testBrowser } from '../testing/page.js';
import { printCheck } from './print.js';
import { reflowCheck } from './reflow.js';

const { run, page } = testBrowser();
const hiddenIf = (media: string, html: string) =>
  `<style>@media ${media} { .gone { display: none } }</style><p>Kept</p>${html}`;

describe('at 400 % zoom', () => {
  const narrow = (html: string, pass = 'zoom-400') =>
    run(reflowCheck, 'reflow', hiddenIf('(max-width: 400px)', html), { pass }).then(said);

  test('a text that is gone is found', async () => {
    expect(await narrow('<p class="gone">Phone us</p>')).toEqual(['failure content-lost']);
  });

  test('a text that stands elsewhere is there', async () => {
    expect(await narrow('<p class="gone">Phone us</p><div>Phone us</div>')).toEqual([]);
  });

  test('what a visible button opens, a menu and a button’s own words may go', async () => {
    const html =
      '<button aria-controls="more" aria-expanded="false">More</button><div id="more" class="gone">Phone us</div><nav class="gone"><p>Menu</p></nav><p class="gone"><button>Print</button></p>';
    expect(await narrow(html)).toEqual([]);
  });

  test('the page is as before afterwards', async () => {
    await narrow('<p>Phone us</p>');
    expect(page().viewportSize()).toEqual({ width: 320, height: 256 });
  });
});

describe('on paper', () => {
  const printed = (html: string) =>
    run(printCheck, 'print', hiddenIf('print', html), { pass: 'print' }).then(said);

  test('a text that is gone is found', async () => {
    expect(await printed('<p class="gone">Your answers</p>')).toEqual(['failure text-not-printed']);
  });

  test('buttons and menus may go', async () => {
    const html = '<nav class="gone">Menu</nav><button class="gone">Print</button>';
    expect(await printed(html)).toEqual([]);
  });

  test('the page is as before afterwards', async () => {
    await printed('<p class="gone">Your answers</p>');
    expect(await page().evaluate(() => matchMedia('print').matches)).toBe(true);
  });
});
