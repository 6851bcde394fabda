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
    ['a<img src=x onerror=alert(1)', 'a< img src=x onerror=alert(1)'],
    ['a\u0000b\u202Ec', 'abc'],
    ['  a \r\n\r\n\r\n\t b  ', 'a\n\nb'],
    ['&unknown; &#1114112; &#55357;', '&unknown;'],
    ['a\uD83Db', 'ab'],
    ['a<b<script>evil()</script>c', 'a< bc'],
    ['a\u2066b\u2069c', 'abc'],
  ])('of %j are %j', (text, words) => {
    expect(plainText(text)).toBe(words);
  });

  test.each([
    ['Email Jo <info@charity.example> to book.', 'Email Jo info@charity.example to book.'],
    ['See <https://charity.example/book?a=b> now', 'See https://charity.example/book?a=b now'],
    ['Jo &lt;info@charity.example&gt;', 'Jo info@charity.example'],
    ['Aged <five and up. Open Monday.', 'Aged < five and up. Open Monday.'],
    ['Adults <see website. <b>Open</b>', 'Adults < see website. Open'],
    ['Rate x<y and z>w ok', 'Rate x< y and z>w ok'],
    ['<p class="a">One</p ><o:p></o:p><td nowrap="">Two</td>', 'One\nTwo'],
  ])('of %j, which only look like tags, are %j', (text, words) => {
    expect(plainText(text)).toBe(words);
  });

  test.each([
    ['Book <a href="https://b.example/now">here</a>.', 'Book here (https://b.example/now).'],
    ["<A class=x HREF='https://b.example'><b>Book</b></A>", 'Book (https://b.example)'],
    ['<a href=tel:+441632960001>Ring us</a>', 'Ring us (tel:+441632960001)'],
    ['<a href="https://b.example/?a=1&amp;b=2">here</a>', 'here (https://b.example/?a=1&b=2)'],
    ['<a href="https://b.example">https://b.example</a>', 'https://b.example'],
    ['<a href="https://b.example">b.example</a>', 'b.example'],
    ['<a href="mailto:a@b.example">a@b.example</a>', 'a@b.example'],
    ['<a href="javascript:alert(1)">here</a> <a name="x">there</a>', 'here there'],
    ['<a href="https://b.example">one <a name="x">two</a>', 'one (https://b.example)two'],
    ['<a href="https://b.example">one', 'one (https://b.example)'],
  ])('of the link %j are %j', (text, words) => {
    expect(plainText(text)).toBe(words);
  });

  test.each([
    ['&pound;5 &ndash; don&rsquo;t worry&hellip;', '£5 – don’t worry…'],
    ['caf&eacute; &euro;3 &bull; &mdash; &ldquo;a&rdquo; &lsquo;b', 'café €3 • — “a” ‘b'],
    ['&Eacute;cole', '&Eacute;cole'],
    ['it&#146;s &#x80;5 &#150; &#159;', 'it’s €5 – Ÿ'],
    ['&constructor; &mp; &sh; &p;', '&constructor; &mp; &sh; &p;'],
  ])('of %j are %j', (text, words) => {
    expect(plainText(text)).toBe(words);
  });

  test.each([
    [
      '<table><tr><td>Monday</td><td>9am</td></tr><tr><th>Tuesday</th></tr></table>',
      'Monday 9am\n\nTuesday',
    ],
    [
      '<dl><dt>Phone</dt><dd>01632 960000</dd><dt>Fax</dt><dd>none</dd></dl>',
      'Phone\n\n01632 960000\n\nFax\n\nnone',
    ],
    ['Open<hr>Closed', 'Open\nClosed'],
    ['a<header>b</header>c<footer>d</footer><pre>e</pre>', 'a\nb\nc\nd\n\ne'],
  ])('of %j are not glued together', (text, words) => {
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

  test.each([
    '<',
    '<a',
    '<a =',
    '<a href=',
    '<a href=https://a.example>',
    '<a@',
    '<script',
    '<!--',
    '&lt;',
    '< ',
    '\n ',
    '</style>',
  ])('are found in a long hostile text of %j', (piece) => {
    // Four times the length of the longest text that is looked at, within the time that every test has.
    expect(plainText(piece.repeat(100_000))).not.toMatch(/<[a-z/!?]/i);
    expect(plainText(`<a ${piece.slice(-1).repeat(400_000)}`)).not.toMatch(/<[a-z/!?]/i);
  });
});
