'use client';

import { forwardRef, useImperativeHandle } from 'react';
import { joined } from '../../internal/joined.js';
import { useOwnId } from '../../internal/use-own-id.js';
import { useTypedBefore } from '../../internal/use-typed-before.js';
import type { TextInputProps } from '../../provider/components.js';
import { ErrorMessage } from '../error-message/ErrorMessage.js';

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
  const ownId = useOwnId();
  const field = useTypedBefore(rest.value);
  useImperativeHandle(ref, () => field.current as HTMLInputElement, [field]);
  const id = givenId ?? ownId;
  const describedBy = joined(
    rest['aria-describedby'],
    hint ? `${id}-hint` : undefined,
    error ? `${id}-error` : undefined,
  );
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
        ref={field}
        id={id}
        type={type}
        className={joined('df-text-input__input', className)}
        aria-describedby={describedBy || undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
});
