'use client';

import { forwardRef, type HTMLAttributes, type MouseEvent, type ReactNode } from 'react';
import { joined } from '../../internal/joined.js';
import { useOwnId } from '../../internal/use-own-id.js';
import { useMessages } from '../../messages/use-messages.js';
import { controlMessages } from '../controls.messages.js';

/** One thing that is wrong, and the id of the control to put it right in. */
export interface ErrorSummaryItem {
  targetId: string;
  message: ReactNode;
}

export interface ErrorSummaryProps extends HTMLAttributes<HTMLDivElement> {
  /**
   * What is wrong, in the order of the page.
   * @since 0.1.0
   */
  errors: readonly ErrorSummaryItem[];
}

/** Leads to the control without a change of address: a widget must not touch the host's history. */
function goTo(event: MouseEvent<HTMLAnchorElement>, targetId: string) {
  const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
  const target = root.getElementById(targetId);
  if (!target) return;
  event.preventDefault();
  // A person can have closed what holds the control, and a closed control takes no focus.
  target.closest('details')?.setAttribute('open', '');
  target.focus();
  target.closest('fieldset, .df-text-input')?.scrollIntoView({ block: 'nearest' });
}

/**
 * Lists what is wrong with a form, above it. Renders a `<div role="alert">` that can take focus: move
 * focus to it when it appears. Without JavaScript its links lead to the controls as any link does.
 *
 * @since 0.1.0
 */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { errors, className, ...rest },
  ref,
) {
  const { t } = useMessages('controls', controlMessages);
  const id = useOwnId();
  return (
    <div
      tabIndex={-1}
      {...rest}
      ref={ref}
      className={joined('df-error-summary', className)}
      aria-labelledby={id}
      role="alert"
    >
      <p className="df-error-summary__title" id={id}>
        {t('errorTitle')}
      </p>
      <ul className="df-error-summary__list">
        {errors.map(({ targetId, message }) => (
          <li className="df-error-summary__item" key={targetId}>
            <a
              className="df-error-summary__link"
              href={`#${targetId}`}
              onClick={(event) => goTo(event, targetId)}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
});
