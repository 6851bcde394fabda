/** What the practice offers. The page and the reader of the form are told the same. */
export const available = ['account-recovery-help', 'one-to-one', 'wifi-in-surgery', 'private-room'];
