import type { Meta } from '@storybook/react-vite';
import { useRef, useState } from 'react';
import { broken, type Planted, sound } from './planted.tsx';

const meta: Meta = { title: 'Broken/Forms' };
export default meta;

function MissingLabelPage({ fault }: Planted) {
  return (
    <div className="field">
      {fault ? <p>Phone number</p> : <label htmlFor="phone">Phone number</label>}
      <input id="phone" />
    </div>
  );
}

export const MissingLabel = broken(MissingLabelPage);
export const MissingLabelSound = sound(MissingLabelPage);

function PlaceholderAsLabelPage({ fault }: Planted) {
  return (
    <div className="field">
      {fault ? null : <label htmlFor="phone">Phone number</label>}
      <input id="phone" placeholder="Phone number" />
      <style>{'input::placeholder { color: #4c6272; opacity: 1; }'}</style>
    </div>
  );
}

export const PlaceholderAsLabel = broken(PlaceholderAsLabelPage);
export const PlaceholderAsLabelSound = sound(PlaceholderAsLabelPage);

function VisibleLabelNotInNamePage({ fault }: Planted) {
  return (
    <button type="button" aria-label={fault ? 'Submit' : 'Send answers to the surgery'}>
      Send answers
    </button>
  );
}

export const VisibleLabelNotInName = broken(VisibleLabelNotInNamePage);
export const VisibleLabelNotInNameSound = sound(VisibleLabelNotInNamePage);

function ErrorNotLinkedPage({ fault }: Planted) {
  return (
    <div className="field">
      <label htmlFor="phone">Phone number</label>
      <p id="phone-error">Error: enter a phone number</p>
      <input id="phone" aria-invalid aria-describedby={fault ? undefined : 'phone-error'} />
    </div>
  );
}

export const ErrorNotLinked = broken(ErrorNotLinkedPage);
export const ErrorNotLinkedSound = sound(ErrorNotLinkedPage);

function AutocompleteWrongPage({ fault }: Planted) {
  return (
    <div className="field">
      <label htmlFor="phone">Your phone number</label>
      <input id="phone" type="tel" autoComplete={fault ? 'phone-number' : 'tel'} />
    </div>
  );
}

export const AutocompleteWrong = broken(AutocompleteWrongPage);
export const AutocompleteWrongSound = sound(AutocompleteWrongPage);

function RequiredByRedOnlyPage({ fault }: Planted) {
  return (
    <div className="field">
      <label htmlFor="phone" style={fault ? { color: 'var(--df-error-colour, #b3261e)' } : {}}>
        {fault ? 'Phone number' : 'Phone number (required)'}
      </label>
      <input id="phone" required />
      <label htmlFor="other">Other number</label>
      <input id="other" />
    </div>
  );
}

export const RequiredByRedOnly = broken(RequiredByRedOnlyPage);
export const RequiredByRedOnlySound = sound(RequiredByRedOnlyPage);

function RadiosWithoutGroupPage({ fault }: Planted) {
  const Group = fault ? 'div' : 'fieldset';
  const Legend = fault ? 'p' : 'legend';
  return (
    <Group>
      <Legend>How should we contact you?</Legend>
      {['Phone', 'Letter'].map((way) => (
        <p key={way}>
          <input type="radio" name="way" id={way} value={way} />
          <label htmlFor={way}>{way}</label>
        </p>
      ))}
    </Group>
  );
}

export const RadiosWithoutGroup = broken(RadiosWithoutGroupPage);
export const RadiosWithoutGroupSound = sound(RadiosWithoutGroupPage);

function FocusNotMovedToErrorPage({ fault }: Planted) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [tried, setTried] = useState(false);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1}>
        {tried ? 'There is a problem' : 'Your phone number'}
      </h2>
      {tried ? <p>Enter a phone number before you go on.</p> : null}
      <button
        type="button"
        onClick={() => {
          setTried(true);
          if (!fault) heading.current?.focus();
        }}
      >
        Continue
      </button>
    </div>
  );
}

export const FocusNotMovedToError = broken(FocusNotMovedToErrorPage);
export const FocusNotMovedToErrorSound = sound(FocusNotMovedToErrorPage);

function StatusNotAnnouncedPage({ fault }: Planted) {
  const [saved, setSaved] = useState(false);
  return (
    <div>
      <button type="button" onClick={() => setSaved(true)}>
        Save
      </button>
      <p role={fault ? undefined : 'status'}>{saved ? 'Your answers are saved.' : ''}</p>
    </div>
  );
}

export const StatusNotAnnounced = broken(StatusNotAnnouncedPage);
export const StatusNotAnnouncedSound = sound(StatusNotAnnouncedPage);

function FocusJumpsAwayPage({ fault }: Planted) {
  const next = useRef<HTMLInputElement>(null);
  return (
    <div className="field">
      <label htmlFor="day">Day</label>
      <input id="day" onFocus={() => (fault ? next.current?.focus() : undefined)} />
      <label htmlFor="month">Month</label>
      <input id="month" ref={next} />
    </div>
  );
}

export const FocusJumpsAway = broken(FocusJumpsAwayPage);
export const FocusJumpsAwaySound = sound(FocusJumpsAwayPage);
