import type { ReferralStep } from '../../schemas/referral-progress.js';
import { instant } from '../engine/codec.js';
import { own, ownList } from '../engine/own.js';
import { group } from '../engine/structure.js';

/** The states that a hand-over reached, as extensions: they are the kit's own. */
export const historyEntry = () =>
  ownList('history', group<ReferralStep>([own('state', 'referral-state'), own('at', instant())]));
