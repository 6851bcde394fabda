import type { MessageSet } from '../../messages/types.js';

/** Words of the way that is not online. */
export const otherWayMessages = {
  heading: 'If you do not want to go online',
  text: 'You can phone the GP surgery, visit or write.',
  phone: 'Phone:',
} satisfies MessageSet;
