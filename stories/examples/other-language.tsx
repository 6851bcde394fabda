import { FacilitationProvider, HelpOffer } from '@digital-facilitation/react';
import { cy } from '@digital-facilitation/react/messages/cy';

/** Nobody has reviewed the Welsh words. Without `drafts="show"` the widget speaks English. */
export function InWelsh() {
  return (
    <FacilitationProvider messages={cy} drafts="show">
      <HelpOffer surgeryPhone="01632 960 100" />
    </FacilitationProvider>
  );
}
