import type { HelpOffered } from '@digital-facilitation/data-model';
import {
  type ButtonProps,
  type FacilitationComponents,
  FacilitationProvider,
  HelpOffer,
  type LinkProps,
} from '@digital-facilitation/react';

/** Pass everything on: type, name, value and ref make the form work, with JavaScript and without. */
function YourButton({ variant = 'primary', size, ...rest }: ButtonProps) {
  return <button {...rest} className={`your-button your-button--${variant}`} data-size={size} />;
}

function YourLink({ children, ...rest }: LinkProps) {
  return (
    <a {...rest} className="your-link">
      {children}
    </a>
  );
}

// Outside the component, so that it is the same at each render.
const components: Partial<FacilitationComponents> = { Button: YourButton, Link: YourLink };

export function WithYourControls({ keep }: { keep: (record: HelpOffered) => void }) {
  return (
    <FacilitationProvider components={components}>
      <HelpOffer surgeryPhone="01632 960 100" onOfferAnswered={keep} />
    </FacilitationProvider>
  );
}
