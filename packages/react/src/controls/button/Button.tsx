'use client';

import { forwardRef } from 'react';
import { joined } from '../../internal/joined.js';
import type { ButtonProps } from '../../provider/components.js';

/**
 * Does something on this page. Renders a `<button>`, of type `button` unless told otherwise.
 *
 * @since 0.1.0
 */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'primary', size = 'default', type = 'button', className, ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      className={joined('df-button', className)}
      data-variant={variant}
      data-size={size}
    />
  );
});
