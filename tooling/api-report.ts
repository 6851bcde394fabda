import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
} from '@microsoft/api-extractor';

/*
 * The public API of each package as text, a file an entry point, kept in `packages/<package>/api`: a change
 * of what suppliers import shows in review. `pnpm api` writes it anew from the built packages, and
 * `pnpm api --check` says where it has changed.
 */
const check = process.argv.includes('--check');
const packages = ['data-model', 'react', 'a11y-audit'];

interface Manifest {
  exports: Record<string, string | { types?: string }>;
}

/** Each entry point with types: its name as a file name, and its declarations. */
function entryPoints(folder: string): [name: string, declarations: string][] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  return Object.entries(exports).flatMap(([path, target]): [string, string][] => {
    const types = typeof target === 'object' ? target.types : undefined;
    const name = path === '.' ? 'index' : path.slice(2).replaceAll('/', '-');
    // A style sheet has declarations, and nothing to declare.
    return types && !path.endsWith('.css') ? [[name, resolve(folder, types)]] : [];
  });
}

function configFor(folder: string, name: string, declarations: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve(folder, 'package.json'),
    configObject: {
      projectFolder: resolve(folder),
      mainEntryPointFilePath: declarations,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: 'nodenext',
            moduleResolution: 'nodenext',
            lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
            jsx: 'react-jsx',
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: [declarations],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: resolve('reports/api', folder),
        reportTempFolder: resolve('reports/api', folder, 'temp'),
        reportFileName: name,
        reportVariants: ['complete'],
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        // The reports list what is exported; how a comment is written is for people to judge.
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
}

/** Longest type of a constant that is kept word for word, in lines. */
const LONGEST_TYPE = 12;

/**
 * The type of a schema repeats its interface in Valibot's words, over hundreds of lines that nobody reads.
 * The interface stands in full; of the long type, a digest tells whether it changed.
 */
function condense(report: string): string {
  return report.replaceAll(
    /^export const (\w+): ([\s\S]+?)^(?=\/\/|```|\(No|$)/gm,
    (whole, name, type) => {
      const lines = (type as string).split('\n').length;
      if (lines <= LONGEST_TYPE) return whole;
      const digest = createHash('sha256').update(type).digest('hex').slice(0, 12);
      return `export const ${name}: /* ${lines} lines, ${digest} */;\n\n`;
    },
  );
}

function fresh(config: ExtractorConfig, compilerState: CompilerState): string {
  mkdirSync(config.reportTempFolder, { recursive: true });
  const { errorCount } = Extractor.invoke(config, {
    localBuild: true,
    compilerState,
    messageCallback: (message) => {
      if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true;
    },
  });
  if (errorCount > 0) throw new Error(`The public API of ${config.packageFolder} was not read.`);
  return condense(readFileSync(config.reportFilePath, 'utf8'));
}

/** Writes or checks the reports of one package; gives the names of those that differ. */
function reportPackage(folder: string): string[] {
  const points = entryPoints(folder);
  const configs = points.map(([name, declarations]) => configFor(folder, name, declarations));
  const [first] = configs;
  if (!first) return [];
  // One compilation for all entry points of a package, instead of one for each.
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: points.map(([, declarations]) => declarations),
  });
  const kept = join(folder, 'api');
  mkdirSync(kept, { recursive: true });
  const reports = new Map(
    configs.map((config) => [basename(config.reportFilePath), fresh(config, compilerState)]),
  );
  const gone = readdirSync(kept).filter((file) => !reports.has(file));
  const differing = [...reports].filter(([file, text]) => {
    const path = join(kept, file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  if (!check) {
    for (const file of gone) rmSync(join(kept, file));
    for (const [file, text] of differing) writeFileSync(join(kept, file), text);
  }
  return [...differing.map(([file]) => file), ...gone].map((file) => join(kept, file));
}

const changed = packages
  .map((name) => join('packages', name))
  .filter((folder) => existsSync(join(folder, 'dist')))
  .flatMap(reportPackage);
for (const file of changed) {
  console.log(
    `${check ? 'The public API has changed' : 'Written'}: ${file.replace(`${process.cwd()}/`, '')}`,
  );
}
if (check && changed.length > 0) {
  console.error('Look at what changed, note it in a changeset, and run `pnpm api` to keep it.');
  process.exitCode = 1;
}
