import '@digital-facilitation/react/styles.css';
import type { HelpOffered } from '@digital-facilitation/data-model';
import { HelpOffer } from '@digital-facilitation/react';

export function OnlineServices({ keep }: { keep: (record: HelpOffered) => void }) {
  return (
    <HelpOffer
      surgeryPhone="01632 960 100"
      help={{ who: 'The reception team', when: 'Monday to Friday, 9am to 4pm' }}
      onOfferMade={keep}
      onOfferAnswered={keep}
    />
  );
}
