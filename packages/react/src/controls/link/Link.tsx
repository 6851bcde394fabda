'use client';

import { forwardRef } from 'react';
import { joined } from '../../internal/joined.js';
import type { LinkProps } from '../../provider/components.js';

/**
 * Goes somewhere else. Renders an `<a>`.
 *
 * @since 0.1.0
 */
export const Link = forwardRef<HTMLAnchorElement, LinkProps>(function Link(
  { className, children, ...rest },
  ref,
) {
  return (
    <a {...rest} ref={ref} className={joined('df-link', className)}>
      {children}
    </a>
  );
});
