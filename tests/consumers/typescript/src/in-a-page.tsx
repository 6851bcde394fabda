import '@digital-facilitation/react/styles.css';
import '@digital-facilitation/react/styles.layered.css';
import type { FacilitationEvent, HelpOffered } from '@digital-facilitation/data-model';
import type { QuestionnaireState } from '@digital-facilitation/data-model/questionnaires';
import {
  AskWhatHelps,
  type ChangeDetails,
  HelpOffer,
  type HelpOfferState,
  useHelpOffer,
} from '@digital-facilitation/react';
import { type ReactNode, useRef, useState } from 'react';

/** The answer of an event of one kind, found by its kind alone. */
export function answeredWay(event: FacilitationEvent): string | undefined {
  return event.kind === 'help-offered' ? event.offer.answer?.way : undefined;
}

export function Controlled({ keep }: { keep: (record: HelpOffered) => void }): ReactNode {
  const section = useRef<HTMLElement>(null);
  const [offer, setOffer] = useState<HelpOfferState>({ at: 'asking', chosen: '' });
  const [questions, setQuestions] = useState<QuestionnaireState>();
  return (
    <>
      <HelpOffer
        ref={section}
        id="offer"
        data-area="help"
        value={offer}
        onValueChange={(value, details: ChangeDetails<'choose' | 'answer' | 'change-answer'>) => {
          if (details.reason !== 'choose') section.current?.focus();
          setOffer(value);
        }}
        onOfferAnswered={keep}
      />
      <AskWhatHelps value={questions} onValueChange={setQuestions} headingLevel={3} />
      {/* @ts-expect-error: a widget has no prop that takes the way that is not online away. */}
      <HelpOffer otherWay={false} />
    </>
  );
}

export function WithYourMarkup(): ReactNode {
  const { state, ways, choose, submit } = useHelpOffer({ ways: ['phone', 'not-now'] });
  return (
    <form onSubmit={submit}>
      {ways.map((way) => (
        <button key={way} type="button" onClick={() => choose(way)}>
          {way === state.chosen ? 'Chosen' : 'Choose'}
        </button>
      ))}
    </form>
  );
}
