import type { MessageSet } from '../messages/types.js';

/** Words that controls add of their own. */
export const controlMessages = {
  errorPrefix: 'Error:',
  errorTitle: 'There is a problem',
  draftNotice: 'Nobody has checked this translation yet. It may have mistakes.',
} satisfies MessageSet;
