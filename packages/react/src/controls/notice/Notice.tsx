'use client';

import { forwardRef, type HTMLAttributes } from 'react';
import { joined } from '../../internal/joined.js';

export interface NoticeProps extends HTMLAttributes<HTMLDivElement> {
  /**
   * `information` stands beside the text; `success` says that something was done; `caution` asks for
   * care.
   * @default 'information'
   * @since 0.1.0
   */
  tone?: 'information' | 'success' | 'caution' | undefined;
}

/**
 * Sets apart what matters in a text. Renders a `<div>`; it announces nothing by itself.
 *
 * @since 0.1.0
 */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { tone = 'information', className, ...rest },
  ref,
) {
  return <div {...rest} ref={ref} className={joined('df-notice', className)} data-tone={tone} />;
});
