'use client';

import { HelpOffer, type HelpOfferState, type OfferMade } from '@digital-facilitation/react';
import { useActionState } from 'react';
import { answerHelpOffer } from './actions';

const start: HelpOfferState = { at: 'asking', chosen: '' };

/** The state that comes back is what the widget shows where JavaScript is off. */
export function OfferWithAction({ offer }: { offer: OfferMade }) {
  const [state, action] = useActionState(answerHelpOffer, start);
  return (
    <HelpOffer action={action} defaultValue={state} offer={offer} surgeryPhone="01632 960 100" />
  );
}
