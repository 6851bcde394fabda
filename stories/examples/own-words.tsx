import { HelpOffer } from '@digital-facilitation/react';

/** Any of the widget's words can be yours. The others stay as they are. */
export function OwnWords() {
  return <HelpOffer messages={{ heading: 'Can we help you with the NHS App?' }} />;
}
