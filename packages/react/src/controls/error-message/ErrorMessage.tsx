'use client';

import { forwardRef, type HTMLAttributes } from 'react';
import { joined } from '../../internal/joined.js';
import { useMessages } from '../../messages/use-messages.js';
import { controlMessages } from '../controls.messages.js';

/**
 * What is wrong with one answer. Renders a `<p>` that begins with the word "Error", which sighted
 * people see from the colour and the edge.
 *
 * @since 0.1.0
 */
export const ErrorMessage = forwardRef<HTMLParagraphElement, HTMLAttributes<HTMLParagraphElement>>(
  function ErrorMessage({ className, children, ...rest }, ref) {
    const { t } = useMessages('controls', controlMessages);
    return (
      <p {...rest} ref={ref} className={joined('df-error-message', className)}>
        <span className="df-hidden">{t('errorPrefix')} </span>
        {children}
      </p>
    );
  },
);
