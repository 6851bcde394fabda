'use client';

import { type FieldsetHTMLAttributes, forwardRef, type ReactNode } from 'react';
import { joined } from '../../internal/joined.js';
import { useOwnId } from '../../internal/use-own-id.js';
import { ErrorMessage } from '../error-message/ErrorMessage.js';

export interface FieldsetProps extends FieldsetHTMLAttributes<HTMLFieldSetElement> {
  /**
   * What the group asks.
   * @since 0.1.0
   */
  legend: ReactNode;
  /**
   * Size of the legend's text.
   * @default 'm'
   * @since 0.1.0
   */
  legendSize?: 's' | 'm' | 'l' | undefined;
  /**
   * Help with the answer, read after the legend.
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
 * Groups controls that answer one question, with its hint and error. Renders a `<fieldset>`.
 *
 * @since 0.1.0
 */
export const Fieldset = forwardRef<HTMLFieldSetElement, FieldsetProps>(function Fieldset(
  { legend, legendSize = 'm', hint, error, className, children, ...rest },
  ref,
) {
  const id = useOwnId();
  const describedBy = joined(
    rest['aria-describedby'],
    hint ? `${id}hint` : undefined,
    error ? `${id}error` : undefined,
  );
  return (
    <fieldset
      {...rest}
      ref={ref}
      className={joined('df-fieldset', className)}
      data-invalid={error ? '' : undefined}
      aria-describedby={describedBy || undefined}
    >
      <legend className="df-fieldset__legend" data-size={legendSize}>
        {legend}
      </legend>
      {hint ? (
        <div className="df-hint" id={`${id}hint`}>
          {hint}
        </div>
      ) : null}
      {error ? <ErrorMessage id={`${id}error`}>{error}</ErrorMessage> : null}
      {children}
    </fieldset>
  );
});
