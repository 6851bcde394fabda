import type { FacilitationEventKind } from '@digital-facilitation/data-model';

/** What each kind of event is, in the words of this page. */
export const kindLabels: Record<FacilitationEventKind, string> = {
  'help-offered': 'Help offered',
  'needs-recorded': 'Needs recorded',
  'help-given': 'Help given',
  'campaign-sent': 'Message or display',
  correction: 'Correction',
};
