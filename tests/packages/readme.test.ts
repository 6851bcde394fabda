import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('packages/data-model/README.md', 'utf8');

/** Each piece of code with the heading above it and what the page says that it prints. */
const examples = readme
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => {
    const heading = section.split('\n', 1)[0] ?? '';
    const pairs = section.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g);
    return [...pairs].map(([, code = '', printed = '']) => ({ heading, code, printed }));
  });

test('the page has code for each thing that it is read for', () => {
  expect(examples.map(({ heading }) => heading)).toEqual([
    'Check an event',
    'Record help, and keep it',
    'Read many',
    'Look up what helps',
    'Map to FHIR',
    'Read a feed of local help',
  ]);
});

test('no code on the page is left out of the tests', () => {
  expect(readme.match(/```ts\n/g)).toHaveLength(examples.length);
});

test.each(examples)('“$heading” prints what the page says', ({ code, printed }) => {
  const output = execFileSync('node', ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  expect(output).toBe(printed);
});
