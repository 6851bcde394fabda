import { expect, test } from 'vitest';
import { anchor, html, link } from './markup.js';

test('a value cannot open a tag or leave an attribute', () => {
  const hostile = `"><img src=x onerror='alert(1)'>&`;
  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;">&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;</p>',
  );
});

test('what the template made is not escaped again, and lists are joined', () => {
  expect(html`<ul>${['<a>', 'b'].map((item) => html`<li>${item}</li>`)}</ul>`.text).toBe(
    '<ul><li>&lt;a&gt;</li><li>b</li></ul>',
  );
});

test('nothing is written for what is not there, and a nought is written', () => {
  expect(html`${undefined}${false}${0}`.text).toBe('0');
});

test('an id holds only characters that a fragment needs no escape for', () => {
  expect(anchor('story', 'a b"é😀--c')).toMatch(/^[A-Za-z0-9_-]+$/);
});

test('ids of different parts differ', () => {
  expect(anchor('a.b')).not.toBe(anchor('a b'));
});

test('an address that runs something is shown as text', () => {
  expect(link('javascript:alert(1)', 'Here').text).toBe('Here');
  expect(link('https://example.org/', 'Here').text).toBe('<a href="https://example.org/">Here</a>');
});
