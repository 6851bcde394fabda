import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/*
 * Code in docs/adopt is code of the apps in tests/consumers and of stories/examples, which are compiled
 * and run. A block names its file in its first line and is that file or an unbroken part of it.
 */
const folder = 'docs/adopt';

interface Block {
  language: string;
  text: string;
}

function blocksOf(page: string): Block[] {
  const fences = page.matchAll(/^```(\w*)\n(.*?)^```$/gms);
  return [...fences].map(([, language = '', text = '']) => ({ language, text }));
}

function linesOf(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

/** Whether lines stand in a file one after the other, however far they are indented there. */
function standsIn(file: string, code: string): boolean {
  const all = linesOf(readFileSync(file, 'utf8'));
  const part = linesOf(code);
  return all.some((_line, start) => part.every((line, index) => all[start + index] === line));
}

const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

describe.each(pages)('docs/adopt/%s', (name) => {
  const page = readFileSync(join(folder, name), 'utf8');

  test('shows only code that an app compiles and runs', () => {
    const faults: string[] = [];
    for (const { language, text } of blocksOf(page)) {
      if (language === 'sh') continue;
      const [first = '', ...rest] = text.split('\n');
      const file = /^(?:\/\/|#|\/\*|<!--) ((?:tests\/consumers|stories\/examples)\/\S+)/.exec(
        first,
      )?.[1];
      if (!file) faults.push(`a block names no file: ${first}`);
      else if (!existsSync(file)) faults.push(`${file} does not exist`);
      else if (!standsIn(file, rest.join('\n'))) faults.push(`${file} says something else`);
    }
    expect(faults).toEqual([]);
  });

  test('leads only to pages and files that exist', () => {
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)];
    const missing = links.map(([, to = '']) => to).filter((to) => !existsSync(join(folder, to)));
    expect(missing).toEqual([]);
  });
});

test('the five-minute start installs as the page in Storybook does', () => {
  const [install] = blocksOf(readFileSync(join(folder, 'five-minute-start.md'), 'utf8'));
  const story = readFileSync('stories/start-here/EmbedIt.mdx', 'utf8');
  expect(install?.language).toBe('sh');
  expect(story).toContain(install?.text.trim());
});
