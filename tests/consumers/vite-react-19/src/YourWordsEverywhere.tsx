import {
  AskWhatHelps,
  FacilitationProvider,
  type HelpOfferMessages,
  type Translation,
} from '@digital-facilitation/react';

const helpOffer = { notNow: 'Not today' } satisfies Translation<HelpOfferMessages>;

/** `overrides` go over the words of every language, by the widget's name. */
export function YourWordsEverywhere() {
  return (
    <FacilitationProvider overrides={{ helpOffer, otherWay: { heading: 'Not online?' } }}>
      <AskWhatHelps surgeryPhone="01632 960 100" />
    </FacilitationProvider>
  );
}
