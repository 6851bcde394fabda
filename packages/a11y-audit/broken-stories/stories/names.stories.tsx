import type { Meta } from '@storybook/react-vite';
import { broken, type Planted, sound } from './planted.tsx';

const meta: Meta = { title: 'Broken/Names' };
export default meta;

/** A drawing that needs no file. */
const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"%3E%3Cpath d="M0 0h9v9z" fill="%23005eb8"/%3E%3C/svg%3E';

function IconButtonWithoutNamePage({ fault }: Planted) {
  return (
    <button type="button" aria-label={fault ? undefined : 'Print'}>
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden>
        <path d="M4 4h16v16H4z" fill="currentColor" />
      </svg>
    </button>
  );
}

export const IconButtonWithoutName = broken(IconButtonWithoutNamePage);
export const IconButtonWithoutNameSound = sound(IconButtonWithoutNamePage);

function ImageWithoutAltPage({ fault }: Planted) {
  const alt = fault ? {} : { alt: 'A map of the way to the surgery' };
  return <img src={picture} width="200" height="200" {...alt} />;
}

export const ImageWithoutAlt = broken(ImageWithoutAltPage);
export const ImageWithoutAltSound = sound(ImageWithoutAltPage);

function AltIsFileNamePage({ fault }: Planted) {
  const alt = fault ? 'IMG_2041.jpg' : 'A map of the way to the surgery';
  return <img src={picture} width="200" height="200" alt={alt} />;
}

export const AltIsFileName = broken(AltIsFileNamePage);
export const AltIsFileNameSound = sound(AltIsFileNamePage);

function AltSaysOtherThingPage({ fault }: Planted) {
  const alt = fault ? 'Two people at a front desk' : 'A blue triangle';
  return <img src={picture} width="200" height="200" alt={alt} />;
}

export const AltSaysOtherThing = broken(AltSaysOtherThingPage);
export const AltSaysOtherThingSound = sound(AltSaysOtherThingPage);

function DuplicateIdPage({ fault }: Planted) {
  return (
    <div className="field">
      <p id="hint">Days on which somebody can help you</p>
      <label htmlFor="days">Days</label>
      <input id="days" aria-describedby="hint" />
      <p id={fault ? 'hint' : 'number-hint'}>Your number has 11 digits</p>
      <label htmlFor="number">Number</label>
      <input id="number" aria-describedby={fault ? 'hint' : 'number-hint'} />
    </div>
  );
}

export const DuplicateId = broken(DuplicateIdPage);
export const DuplicateIdSound = sound(DuplicateIdPage);

function ExpandedOnRadioPage({ fault }: Planted) {
  const expanded = fault ? { 'aria-expanded': false } : {};
  return (
    <fieldset>
      <legend>How should we contact you?</legend>
      {['Phone', 'Letter'].map((way) => (
        <p key={way}>
          <input type="radio" name="way" id={way} value={way} {...expanded} />
          <label htmlFor={way}>{way}</label>
        </p>
      ))}
    </fieldset>
  );
}

export const ExpandedOnRadio = broken(ExpandedOnRadioPage);
export const ExpandedOnRadioSound = sound(ExpandedOnRadioPage);

function UnknownRolePage({ fault }: Planted) {
  return <div role={fault ? 'messagebox' : 'note'}>The phone lines open at 8 in the morning.</div>;
}

export const UnknownRole = broken(UnknownRolePage);
export const UnknownRoleSound = sound(UnknownRolePage);

function StateNotSaidPage({ fault }: Planted) {
  const checked = fault ? {} : { 'aria-checked': true };
  return (
    <div
      role="checkbox"
      tabIndex={0}
      {...checked}
      onKeyDown={({ key, currentTarget }) => {
        const now = currentTarget.getAttribute('aria-checked');
        if (key === ' ' && now) currentTarget.ariaChecked = now === 'true' ? 'false' : 'true';
      }}
    >
      ✓ Tell me by text message
    </div>
  );
}

export const StateNotSaid = broken(StateNotSaidPage);
export const StateNotSaidSound = sound(StateNotSaidPage);

function ControlInsideControlPage({ fault }: Planted) {
  const button = <button type="button">Remove</button>;
  return (
    <div>
      <div
        role="button"
        tabIndex={0}
        onKeyDown={(event) => (event.key === 'Tab' ? undefined : event.preventDefault())}
      >
        Help with the NHS App {fault ? button : null}
      </div>
      {fault ? null : button}
    </div>
  );
}

export const ControlInsideControl = broken(ControlInsideControlPage);
export const ControlInsideControlSound = sound(ControlInsideControlPage);

function LinkSaysClickHerePage({ fault }: Planted) {
  return fault ? (
    <p>
      For the opening hours <a href="#hours">click here</a>.
    </p>
  ) : (
    <p>
      Look at the <a href="#hours">opening hours</a>.
    </p>
  );
}

export const LinkSaysClickHere = broken(LinkSaysClickHerePage);
export const LinkSaysClickHereSound = sound(LinkSaysClickHerePage);

function HiddenButFocusablePage({ fault }: Planted) {
  return (
    <div aria-hidden={fault}>
      <button type="button">Save</button>
    </div>
  );
}

export const HiddenButFocusable = broken(HiddenButFocusablePage);
export const HiddenButFocusableSound = sound(HiddenButFocusablePage);

function FrameWithoutTitlePage({ fault }: Planted) {
  const page =
    '<!doctype html><html lang="en"><title>Way</title><main><h1>The way to us</h1></main></html>';
  return <iframe srcDoc={page} width="250" height="120" title={fault ? undefined : 'The way'} />;
}

export const FrameWithoutTitle = broken(FrameWithoutTitlePage);
export const FrameWithoutTitleSound = sound(FrameWithoutTitlePage);

function AnnouncedTwicePage({ fault }: Planted) {
  return (
    <div>
      <p role="status">Your answers are saved.</p>
      {fault ? (
        <p className="unseen" aria-live="assertive">
          Your answers are saved.
        </p>
      ) : null}
    </div>
  );
}

export const AnnouncedTwice = broken(AnnouncedTwicePage);
export const AnnouncedTwiceSound = sound(AnnouncedTwicePage);
