import {
  type ButtonProps,
  type FacilitationComponents,
  FacilitationProvider,
  type TextInputProps,
  useFacilitation,
} from '@digital-facilitation/react';
import { type ReactNode, useId } from 'react';
import './own-shell.css';

function OwnButton({ variant = 'primary', size, ...rest }: ButtonProps) {
  return <button {...rest} className="own-button" data-look={variant} data-size={size} />;
}

function OwnTextInput({ label, hint, error, ...rest }: TextInputProps) {
  const ownId = useId();
  const id = rest.id ?? ownId;
  const parts = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return (
    <div className="own-field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <span className="own-field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span className="own-field__error" id={`${id}-error`}>
          {error}
        </span>
      ) : null}
      <input {...rest} id={id} aria-describedby={parts.join(' ') || undefined} />
    </div>
  );
}

const ownControls: Partial<FacilitationComponents> = {
  Button: OwnButton,
  TextInput: OwnTextInput,
};

interface OwnShellProps {
  /** @default the shell's own */
  components?: Partial<FacilitationComponents> | undefined;
  children: ReactNode;
}

/** The app of a fictional supplier: its header, its colours, its own button and field. */
export function OwnShell({ components = ownControls, children }: OwnShellProps) {
  // Language and words are those of the toolbar.
  const around = useFacilitation();
  return (
    <FacilitationProvider {...around} components={components}>
      <div className="own-shell" data-df-theme="neutral">
        <div className="own-shell__bar" lang="en" dir="ltr">
          <p className="own-shell__name">Hazel Records</p>
          <p className="own-shell__note">an app of a fictional supplier</p>
        </div>
        <div className="own-shell__page">{children}</div>
      </div>
    </FacilitationProvider>
  );
}
