import { expect, test } from 'vitest';
import { fits, storiesOf, storiesOfPages } from './discover.js';

const index = {
  v: 5,
  entries: {
    'a--docs': { type: 'docs', id: 'a--docs', title: 'A', name: 'Docs', tags: ['autodocs'] },
    'a--one': {
      type: 'story',
      id: 'a--one',
      title: 'A',
      name: 'One',
      importPath: './stories/A.stories.tsx',
      tags: ['play-fn'],
    },
    'b--one': { type: 'story', id: 'b--one', title: 'B', name: 'One' },
  },
};

test('stories come in the order of the index, without pages of documentation', () => {
  expect(storiesOf(index).map(({ id }) => id)).toEqual(['a--one', 'b--one']);
});

test('a story knows its page, its file, and whether it plays', () => {
  const [one, other] = storiesOf(index);
  expect(one).toMatchObject({
    docsUrl: '?path=/docs/a--docs',
    file: 'stories/A.stories.tsx',
    played: true,
  });
  expect(other).toMatchObject({ played: false });
  expect(other?.docsUrl).toBeUndefined();
});

test('a story is opened alone, with Storybook’s own axe kept out', () => {
  expect(storiesOf(index)[0]?.auditUrl).toBe(
    'iframe.html?id=a--one&viewMode=story&globals=a11y.manual:!true',
  );
});

test('pages are named by their paths', () => {
  const [page] = storiesOfPages(['https://example.org/help?step=2']);
  expect(page).toMatchObject({
    id: 'page-1',
    name: '/help?step=2',
    auditUrl: 'https://example.org/help?step=2',
  });
});

test('a pattern has * for any text, and nothing else of its own', () => {
  expect(fits('for-patients-a--b', 'for-*--b')).toBe(true);
  expect(fits('for-patients-a--bc', 'for-*--b')).toBe(false);
  expect(fits('axb', 'a.b')).toBe(false);
});
