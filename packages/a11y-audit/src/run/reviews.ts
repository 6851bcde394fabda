import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { ProjectConfig } from '../config/project.js';
import type { Verdict } from '../results/result.js';
import { fits } from '../stories/discover.js';

/** A verdict as the project keeps it: for one rule, at the places that fit. */
export interface RecordedVerdict extends Verdict {
  rule: string;
  /** Patterns of story ids. */
  stories: readonly string[];
  /** Pattern of pass ids. @default '*' */
  passes?: string | undefined;
  /** Pattern of the place, as findings name it. @default '*' */
  where?: string | undefined;
  holds: boolean;
}

/** Why the second engine says something that axe does not. */
export interface ExplainedDifference {
  /** Rule of the second engine. */
  rule: string;
  /** Pattern of story ids. @default '*' */
  stories?: string | undefined;
  why: string;
  by: string;
  on: string;
}

/** What people of the project have looked at and written down. */
export interface Reviews {
  verdictOn: (
    rule: string,
    story: string,
    pass: string,
    where: string,
  ) => RecordedVerdict | undefined;
  difference: (rule: string, story: string) => ExplainedDifference | undefined;
}

async function readList<TItem>(file: string): Promise<TItem[]> {
  if (!existsSync(file)) return [];
  const read: unknown = parse(await readFile(file, 'utf8'));
  if (read === null || read === undefined) return [];
  if (!Array.isArray(read)) {
    throw new Error(`${file} must be a list. Put each entry under a dash, or into [ ] in JSON.`);
  }
  return read as TItem[];
}

function demand(file: string, entries: readonly object[], keys: readonly string[]): void {
  for (const [index, entry] of entries.entries()) {
    const missing = keys.filter((key) => !(key in entry));
    if (missing.length > 0) {
      throw new Error(
        `Entry ${index + 1} of ${file} lacks ${missing.join(', ')}. A record that does not say this cannot count.`,
      );
    }
  }
}

/** Reads what the project recorded. A file that is not there holds nothing. */
export async function readReviews(project: ProjectConfig): Promise<Reviews> {
  const verdictsFile = project.verdicts ?? 'a11y-verdicts.json';
  const differencesFile = project.differences ?? 'a11y-differences.yaml';
  const verdicts = await readList<RecordedVerdict>(verdictsFile);
  const differences = await readList<ExplainedDifference>(differencesFile);
  demand(verdictsFile, verdicts, ['rule', 'stories', 'holds', 'by', 'on', 'text']);
  demand(differencesFile, differences, ['rule', 'why', 'by', 'on']);
  return {
    verdictOn: (rule, story, pass, where) =>
      verdicts.find(
        (one) =>
          one.rule === rule &&
          one.stories.some((pattern) => fits(story, pattern)) &&
          fits(pass, one.passes ?? '*') &&
          fits(where, one.where ?? '*'),
      ),
    difference: (rule, story) =>
      differences.find((one) => one.rule === rule && fits(story, one.stories ?? '*')),
  };
}
