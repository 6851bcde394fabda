import type { ClaimMode } from '../claims/evidence.js';
import type { CheckId } from '../passes/pass.js';
import type { ProjectConfig } from './project.js';

/** What one run does. */
export interface RunOptions {
  /** Folder of a built Storybook, address of a Storybook, or a list of page addresses. */
  target: string | readonly string[];
  project: ProjectConfig;
  /** Folder for results and evidence. */
  output: string;
  /** Patterns of story ids; empty for all. */
  stories: readonly string[];
  /** Ids of passes; empty for all. */
  passes: readonly string[];
  /** Ids of checks; empty for all. */
  checks: readonly CheckId[];
  /** Stories for each pass that is not named in `passes`; all where left out. */
  sample?: number | undefined;
  /** Only stories whose files changed since this git reference. */
  changed?: string | undefined;
  /** Pages at work at the same time. */
  workers: number;
  browserPath?: string | undefined;
  browserArguments?: readonly string[] | undefined;
  /** How the claims are held against the run. @default 'full' where the whole matrix ran, else 'off' */
  claims?: ClaimMode | 'off' | undefined;
  /** Write changed transcripts over the reviewed ones. */
  acceptTranscripts: boolean;
}
