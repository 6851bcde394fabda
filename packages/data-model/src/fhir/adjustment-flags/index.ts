export {
  type AdjustmentFlagOptions,
  type AdjustmentFlagResult,
  readAdjustmentFlags,
} from './adjustment-flag.js';
