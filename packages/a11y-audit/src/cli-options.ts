import { parseArgs } from 'node:util';
import type { RunOptions } from './config/options.js';
import { readProject } from './config/read.js';
import { type CheckId, checkIds } from './passes/pass.js';
import { passes } from './passes/passes.js';

export const usage = `a11y-audit <folder or address of a Storybook> [options]
a11y-audit --page <address> --page <address> [options]

  --story <ids>          ids of stories, with * for any text; comma between
  --pass <ids>           passes to run on every story; comma between
  --check <ids>          only these checks; comma between
  --sample <n>           every pass not named in --pass runs on n stories only
  --changed <reference>  only stories that may have changed since a git reference
  --workers <n>          pages at work side by side (2)
  --output <folder>      where results.json and evidence go (a11y-results)
  --config <file>        the project's configuration (a11y-audit.config.ts, .js or .mjs)
  --browser-path <file>  Chromium or Chrome; else CHROMIUM_PATH, else one that is found
  --browser-argument <a> an argument for the browser; may be given again; replaces the defaults
  --claims <mode>        off, sample (what ran must hold) or full (all must be shown);
                         full where the whole matrix ran, else off
  --accept-transcripts   keep changed transcripts as reviewed
  --list                 say what would run, and run nothing
  --help`;

/** A fault in how the command was called. */
export class UsageError extends Error {
  override name = 'UsageError';
}

function list(text: string | undefined): string[] {
  return (
    text
      ?.split(',')
      .map((part) => part.trim())
      .filter(Boolean) ?? []
  );
}

function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`--${name} needs a whole number from 1 up.`);
  return Number(text);
}

function known<TId extends string>(
  name: string,
  given: readonly string[],
  all: readonly TId[],
): TId[] {
  const unknown = given.filter((id) => !all.includes(id as TId));
  if (unknown.length > 0) {
    throw new UsageError(
      `--${name} does not know ${unknown.join(', ')}. There are: ${all.join(', ')}.`,
    );
  }
  return given as TId[];
}

const claimModes = ['off', 'sample', 'full'] as const;

function claimMode(text: string | undefined): RunOptions['claims'] {
  return text === undefined ? undefined : known('claims', [text], claimModes)[0];
}

/** Reads the command line, and the configuration that it names. */
export async function readOptions(
  args: readonly string[],
): Promise<{ options: RunOptions; mode: 'run' | 'list' | 'help' }> {
  const { values, positionals } = parse(args);
  const { project } = values.help ? { project: {} } : await readProject(values.config);
  const pages = values.page ?? [];
  const [folder] = positionals;
  if (!values.help && (folder === undefined) === (pages.length === 0)) {
    throw new UsageError('Give one folder or address of a Storybook, or pages with --page.');
  }
  const options: RunOptions = {
    target: folder ?? pages,
    project,
    output: values.output ?? 'a11y-results',
    stories: list(values.story),
    passes: known(
      'pass',
      list(values.pass),
      passes.map(({ id }) => id),
    ),
    checks: known<CheckId>('check', list(values.check), checkIds),
    sample: whole('sample', values.sample),
    changed: values.changed,
    claims: claimMode(values.claims),
    workers: whole('workers', values.workers) ?? 2,
    browserPath: values['browser-path'],
    browserArguments: values['browser-argument'],
    acceptTranscripts: values['accept-transcripts'] ?? false,
  };
  return { options, mode: values.help ? 'help' : values.list ? 'list' : 'run' };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        page: { type: 'string', multiple: true },
        story: { type: 'string' },
        pass: { type: 'string' },
        check: { type: 'string' },
        sample: { type: 'string' },
        changed: { type: 'string' },
        claims: { type: 'string' },
        workers: { type: 'string' },
        output: { type: 'string' },
        config: { type: 'string' },
        'browser-path': { type: 'string' },
        'browser-argument': { type: 'string', multiple: true },
        'accept-transcripts': { type: 'boolean' },
        list: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
