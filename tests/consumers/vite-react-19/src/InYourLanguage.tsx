import {
  FacilitationProvider,
  HelpOffer,
  type HelpOfferMessages,
  type LocaleMessages,
  type Translation,
} from '@digital-facilitation/react';

/** A wrong key, or a text where a plural belongs, is an error of the compiler. */
const helpOffer = {
  heading: 'Czy potrzebujesz pomocy w korzystaniu z naszych usług internetowych?',
  phone: 'Przez telefon',
  continue: 'Dalej',
} satisfies Translation<HelpOfferMessages>;

const polish: LocaleMessages = {
  locale: 'pl',
  dir: 'ltr',
  review: { status: 'draft', note: 'Written to show how it is done. Nobody has reviewed it.' },
  widgets: { helpOffer },
};

/** Words that are missing are English, and marked so for a screen reader. */
export function InYourLanguage() {
  return (
    <FacilitationProvider messages={polish} drafts="show">
      <HelpOffer />
    </FacilitationProvider>
  );
}
