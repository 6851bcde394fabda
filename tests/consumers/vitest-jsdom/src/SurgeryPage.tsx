import '@digital-facilitation/react/styles.css';
import type { FacilitationEvent } from '@digital-facilitation/data-model';
import { AskWhatHelps, HelpOffer } from '@digital-facilitation/react';

export function SurgeryPage({ keep }: { keep: (event: FacilitationEvent) => void }) {
  return (
    <main>
      <h1>Hazel Court Surgery (fictional)</h1>
      <HelpOffer onOfferAnswered={keep} />
      <AskWhatHelps onNeedsRecorded={keep} />
    </main>
  );
}
