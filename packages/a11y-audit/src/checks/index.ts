import { axeCheck } from './axe.js';
import type { Check } from './check.js';
import { forcedColoursCheck } from './forced-colours/forced-colours.js';
import { leftOverWordsCheck } from './left-over-words.js';
import { motionCheck } from './motion.js';
import { printCheck } from './print.js';
import { reflowCheck } from './reflow.js';
import { secondEngineCheck } from './second-engine.js';
import { targetsCheck } from './targets.js';
import { textOverlapCheck } from './text-overlap.js';
import { transcriptCheck } from './transcript.js';
import { treeCheck } from './tree.js';
import { walkCheck } from './walk/walk.js';

/** Every check, in the order in which they run: those that change the page come last. */
export const checks: readonly Check[] = [
  axeCheck,
  targetsCheck,
  reflowCheck,
  textOverlapCheck,
  motionCheck,
  printCheck,
  leftOverWordsCheck,
  treeCheck,
  secondEngineCheck,
  forcedColoursCheck,
  transcriptCheck,
  walkCheck,
];
