'use client';

import { type DetailsHTMLAttributes, forwardRef, type ReactNode } from 'react';
import { joined } from '../../internal/joined.js';

export interface DetailsProps extends DetailsHTMLAttributes<HTMLDetailsElement> {
  /**
   * The words that open it.
   * @since 0.1.0
   */
  summary: ReactNode;
}

/**
 * Holds what only some people need. Renders a `<details>`, which opens without JavaScript.
 *
 * @since 0.1.0
 */
export const Details = forwardRef<HTMLDetailsElement, DetailsProps>(function Details(
  { summary, className, children, ...rest },
  ref,
) {
  return (
    <details {...rest} ref={ref} className={joined('df-details', className)}>
      <summary className="df-details__summary">
        <span className="df-details__summary-text">{summary}</span>
      </summary>
      <div className="df-details__content">{children}</div>
    </details>
  );
});
