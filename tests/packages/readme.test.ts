import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
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
    'Check without this kit',
  ]);
});

test('no code on the page is left out of the tests', () => {
  expect(readme.match(/```ts\n/g)).toHaveLength(examples.length);
});

test('the code on the page has no error of types', () => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
  };
  const files = new Map(
    examples.map(({ code }, index) => [resolve(`readme-example-${index}.mts`), code]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => files.has(resolve(name)) || fileExists(name);
  host.readFile = (name) => files.get(resolve(name)) ?? readFile(name);
  const faults = ts
    .getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
    .map(({ file, messageText }) => {
      const index = [...files.keys()].indexOf(resolve(file?.fileName ?? ''));
      return `${examples[index]?.heading}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  expect(faults).toEqual([]);
});

test.each(examples)('“$heading” prints what the page says', ({ code, printed }) => {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const output = execFileSync('node', ['--input-type=module', '--eval', outputText], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  expect(output).toBe(printed);
});
