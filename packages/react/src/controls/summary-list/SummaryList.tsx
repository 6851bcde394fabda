'use client';

import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { joined } from '../../internal/joined.js';

/** One row: what was asked, what was answered, and what can be done about it. */
export interface SummaryListRow {
  id: string;
  term: ReactNode;
  detail: ReactNode;
  action?: ReactNode;
}

export interface SummaryListProps extends HTMLAttributes<HTMLDListElement> {
  /**
   * Rows in order.
   * @since 0.1.0
   */
  rows: readonly SummaryListRow[];
}

/**
 * Shows answers for a last look. Renders a `<dl>`.
 *
 * @since 0.1.0
 */
export const SummaryList = forwardRef<HTMLDListElement, SummaryListProps>(function SummaryList(
  { rows, className, ...rest },
  ref,
) {
  return (
    <dl {...rest} ref={ref} className={joined('df-summary-list', className)}>
      {rows.map(({ id, term, detail, action }) => (
        <div className="df-summary-list__row" key={id}>
          <dt className="df-summary-list__term">{term}</dt>
          <dd className="df-summary-list__detail">{detail}</dd>
          {action ? <dd className="df-summary-list__action">{action}</dd> : null}
        </div>
      ))}
    </dl>
  );
});
