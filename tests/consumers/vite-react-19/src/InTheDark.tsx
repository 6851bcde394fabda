import { HelpOffer } from '@digital-facilitation/react';

/** `dark` and `neutral` come with the kit. Either goes on any element around the widgets. */
export function InTheDark() {
  return (
    <div data-df-theme="dark">
      <HelpOffer surgeryPhone="01632 960 100" />
    </div>
  );
}
