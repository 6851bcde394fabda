import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('.changeset').filter(
  (name) => name.endsWith('.md') && name !== 'README.md',
);

// A formatter of Markdown once turned front matter into a heading, which only a release would have shown.
test.each(files)('the changeset %s begins with the packages that it is about', (name) => {
  expect(readFileSync(join('.changeset', name), 'utf8')).toMatch(
    /^---\n(?:"@digital-facilitation\/[a-z0-9-]+": (?:major|minor|patch)\n)+---\n\n\S/,
  );
});
