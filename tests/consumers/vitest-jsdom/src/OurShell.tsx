import {
  type ButtonProps,
  type FacilitationComponents,
  FacilitationProvider,
  type TextInputProps,
} from '@digital-facilitation/react';
import { type ReactNode, useId } from 'react';

function OurButton({ variant = 'primary', size, ...rest }: ButtonProps) {
  return <button {...rest} className={`our-button our-button--${variant}`} data-size={size} />;
}

function OurTextInput({ label, hint, error, ...rest }: TextInputProps) {
  const ownId = useId();
  const id = rest.id ?? ownId;
  const parts = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return (
    <div className="our-field">
      <label htmlFor={id}>{label}</label>
      <span id={`${id}-hint`}>{hint}</span>
      <strong id={`${id}-error`}>{error}</strong>
      <input {...rest} id={id} aria-describedby={parts.join(' ') || undefined} />
    </div>
  );
}

const components: Partial<FacilitationComponents> = { Button: OurButton, TextInput: OurTextInput };

/** What stands around every page of our app. */
export function OurShell({ children }: { children: ReactNode }) {
  return (
    <FacilitationProvider components={components}>
      <header className="our-header">Hazel Records (fictional)</header>
      <main className="our-page">
        <h1>Online services</h1>
        {children}
      </main>
    </FacilitationProvider>
  );
}
