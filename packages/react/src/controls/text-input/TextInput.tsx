'use client';

import {
  forwardRef,
  type InputHTMLAttributes,
  type ReactNode,
  type RefAttributes,
  useId,
} from 'react';
import { classNames } from '../../internal/class-names.js';
import { ErrorMessage } from '../error-message/ErrorMessage.js';

export interface TextInputProps
  extends InputHTMLAttributes<HTMLInputElement>,
    RefAttributes<HTMLInputElement> {
  /**
   * What to write.
   * @since 0.1.0
   */
  label: ReactNode;
  /**
   * Help with the answer, read after the label.
   * @since 0.1.0
   */
  hint?: ReactNode;
  /**
   * What is wrong with the answer and how to put it right.
   * @since 0.1.0
   */
  error?: ReactNode;
}

/**
 * Asks for a line of text. Renders an `<input>` after its label, hint and error; ref, className
 * and other props go to the `<input>`.
 *
 * @since 0.1.0
 */
export const TextInput = forwardRef<HTMLInputElement, TextInputProps>(function TextInput(
  { label, hint, error, id: givenId, className, type = 'text', ...rest },
  ref,
) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const describedBy = [
    rest['aria-describedby'],
    hint ? `${id}-hint` : undefined,
    error ? `${id}-error` : undefined,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="df-text-input" data-invalid={error ? '' : undefined}>
      <label className="df-text-input__label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div className="df-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
      <input
        {...rest}
        ref={ref}
        id={id}
        type={type}
        className={classNames('df-text-input__input', className)}
        aria-describedby={describedBy || undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
});
