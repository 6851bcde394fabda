import type { QuestionnaireState } from '@digital-facilitation/data-model/questionnaires';
import {
  AskWhatHelps,
  HelpOffer,
  type HelpOfferState,
  type OfferMade,
} from '@digital-facilitation/react';
import { lazy, Suspense } from 'react';
import { available } from './available.ts';

/** What the server knows and the page must start with, so that both render the same. */
export interface PageProps {
  at: 'offer' | 'questions';
  /** Made on the server, so that the answer counts as one with the offer without JavaScript too. */
  offer?: OfferMade | undefined;
  offerState?: HelpOfferState | undefined;
  questionsState?: QuestionnaireState | undefined;
}

/** Comes later in the stream. Keep widgets out of it: what streams late is hidden without JavaScript. */
const OpeningTimes = lazy(() => import('./OpeningTimes.tsx'));

export function Page(props: PageProps) {
  const { at, offer, offerState, questionsState } = props;
  const json = JSON.stringify(props).replaceAll('<', '\\u003c');
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Online services – Hazel Court Surgery (fictional)</title>
        <link rel="stylesheet" href="/kit.css" />
      </head>
      <body>
        <main>
          <h1>Online services</h1>
          {at === 'offer' ? (
            <HelpOffer
              action="/help-offer"
              offer={offer}
              defaultValue={offerState}
              surgeryPhone="01632 960 100"
            />
          ) : (
            <AskWhatHelps
              action="/what-would-help"
              available={available}
              defaultValue={questionsState}
              surgeryPhone="01632 960 100"
            />
          )}
          <Suspense fallback={<p>Opening times are on their way.</p>}>
            <OpeningTimes />
          </Suspense>
        </main>
        <script
          id="page"
          type="application/json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, with < written as an escape.
          dangerouslySetInnerHTML={{ __html: json }}
        />
      </body>
    </html>
  );
}
