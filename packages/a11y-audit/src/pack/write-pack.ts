import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problemsOf } from '../results/check-schema.js';
import type { AuditResults } from '../results/result.js';
import { resultsSchema } from '../results/schema.js';
import type { ComponentClaims } from './component-claims.js';
import { earl } from './earl.js';
import { indexPage } from './index-page/index-page.js';
import { nhsChecklistJson } from './nhs-checklist.js';
import { nhsPage } from './nhs-page.js';
import { openAcr } from './openacr.js';
import { type Pack, preparePack } from './pack.js';
import { ratingsPage } from './ratings-page.js';
import type { ReportConfig } from './report-config.js';
import { scopePage } from './scope-page.js';
import { statementMarkdown, statementPage } from './statement-documents.js';
import { vpatPage } from './vpat-page.js';

const documents: Readonly<Record<string, (pack: Pack) => string>> = {
  'index.html': indexPage,
  'ratings.html': ratingsPage,
  'vpat.html': vpatPage,
  'nhs-checklist.html': nhsPage,
  'scope.html': scopePage,
  'statement.html': statementPage,
  'statement.md': statementMarkdown,
  'openacr.yaml': openAcr,
  'earl.jsonld': earl,
  'nhs-checklist.json': nhsChecklistJson,
  'results.json': ({ resultsText }) => resultsText,
  'results.schema.json': () => `${JSON.stringify(resultsSchema, undefined, 2)}\n`,
};

/** Every document of the pack by the name of its file. */
export function packDocuments(
  results: AuditResults,
  claims: readonly ComponentClaims[],
  config: ReportConfig,
): Map<string, string> {
  const pack = preparePack(results, claims, config);
  return new Map(Object.entries(documents).map(([file, write]) => [file, write(pack)]));
}

/**
 * Writes what an auditor reads into a folder, and gives the paths.
 *
 * @throws Error where the results do not fit their own schema: nothing is written then.
 */
export async function writePack(
  results: AuditResults,
  claims: readonly ComponentClaims[],
  config: ReportConfig,
  folder: string,
): Promise<string[]> {
  const problems = problemsOf(results);
  if (problems.length > 0) {
    throw new Error(
      `The results do not fit their schema, so no pack was written from them. Make them anew with this version of the audit: ${problems.slice(0, 3).join('; ')}`,
    );
  }
  const written = packDocuments(results, claims, config);
  await mkdir(folder, { recursive: true });
  return Promise.all(
    [...written].map(async ([file, content]) => {
      const path = join(folder, file);
      await writeFile(path, content);
      return path;
    }),
  );
}
