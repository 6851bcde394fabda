'use client';

import { forwardRef, type HTMLAttributes } from 'react';
import { joined } from '../../internal/joined.js';

export interface TagProps extends HTMLAttributes<HTMLElement> {
  /**
   * The colour; the words alone must say the state.
   * @default 'neutral'
   * @since 0.1.0
   */
  tone?: 'neutral' | 'positive' | 'caution' | 'negative' | undefined;
}

/**
 * Names a state in a word or two. Renders a `<strong>`.
 *
 * @since 0.1.0
 */
export const Tag = forwardRef<HTMLElement, TagProps>(function Tag(
  { tone = 'neutral', className, ...rest },
  ref,
) {
  return <strong {...rest} ref={ref} className={joined('df-tag', className)} data-tone={tone} />;
});
