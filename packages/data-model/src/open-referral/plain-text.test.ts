import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from './plain-text.js';

describe('the words of a text', () => {
  test.each([
    ['Open 10 to 12', 'Open 10 to 12'],
    ['<b>bold</b>ly', 'boldly'],
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br/>Two<BR >Three', 'One\nTwo\nThree'],
    ['<ul><li>Tea<li>Cake</ul>', 'Tea\nCake'],
    ['Ask <a href="javascript:alert(1)" title="a>b">us</a>', 'Ask b">us'],
    ['Groups < 5, <5 and > 3', 'Groups < 5, <5 and > 3'],
    ['Tea &amp; cake &lt; £2&nbsp;&#8211; &#x2019;til noon', 'Tea & cake < £2 – ’til noon'],
    ['&lt;p&gt;Twice&lt;/p&gt;', 'Twice'],
    ['a <!-- hidden --> b', 'a b'],
    ['a<img src=x onerror=alert(1)>b', 'ab'],
    ['a<img src=x onerror=alert(1)', 'a'],
    ['a\u0000b\u202Ec', 'abc'],
    ['  a \r\n\r\n\r\n\t b  ', 'a\n\nb'],
    ['&unknown; &#1114112; &#55357;', '&unknown;'],
    ['a\uD83Db', 'ab'],
    ['a<b<script>evil()</script>c', 'ac'],
  ])('of %j are %j', (text, words) => {
    expect(plainText(text)).toBe(words);
  });

  test.each(['script', 'STYLE', 'template'])('never hold the content of %s', (name) => {
    expect(plainText(`a<${name} x="y">evil()<b>evil</b></${name.toLowerCase()}>b`)).toBe('ab');
    expect(plainText(`a<${name}>evil()`)).toBe('a');
  });

  test('hold no tag that is put together by what is taken away', () => {
    expect(plainText('a<<b>script>alert(1)<</b>/script>b')).toBe('ab');
    expect(plainText('<<<b>b>script>alert(1)')).toBe('< script>alert(1)');
    expect(plainText('&amp;lt;script&amp;gt;x')).toBe('&lt;script&gt;x');
  });

  test('can begin no tag, whatever the text', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      'b',
      'script',
      '&lt;',
      '&#60;',
      '!',
      '--',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const words = plainText(list.join(''));
        expect(words).not.toMatch(/<[a-z/!?]/i);
        expect(words).toBe(words.trim());
      }),
      { numRuns: 2000 },
    );
  });

  test('are found quickly in a long hostile text', () => {
    const start = performance.now();
    for (const piece of ['<', '<script', '<!--', '&lt;', '< ', '\n ', '</style>']) {
      plainText(piece.repeat(100_000));
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
