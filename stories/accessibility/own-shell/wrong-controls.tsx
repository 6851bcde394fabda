import type { ButtonProps, TextInputProps } from '@digital-facilitation/react';

/** A button of an icon alone: what it does is on the screen, and nowhere else. */
export function IconButton({
  children: _words,
  variant: _look,
  size: _size,
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} className="own-button" data-look="primary">
      <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24">
        <path d="M5 12h13m-5-6 6 6-6 6" fill="none" stroke="currentColor" strokeWidth="3" />
      </svg>
    </button>
  );
}

/** A field that shows its hint and its error, and does not tie them to itself. */
export function LooseTextInput({ label, hint, error, ...rest }: TextInputProps) {
  return (
    <div className="own-field">
      <label htmlFor={rest.id}>{label}</label>
      <span className="own-field__hint">{hint}</span>
      <span className="own-field__error">{error}</span>
      <input {...rest} />
    </div>
  );
}
