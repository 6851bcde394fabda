'use client';

import { forwardRef } from 'react';
import { joined } from '../../internal/joined.js';
import { type ChangeDetails, useControllable } from '../../internal/use-controllable.js';
import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup.js';

export interface RadiosProps<TValue extends string = string> extends ChoiceGroupProps<TValue> {
  /**
   * The chosen option, where the host controls it; an empty text for none.
   * @since 0.1.0
   */
  value?: TValue | '' | undefined;
  /**
   * The option chosen at first, where the control keeps its own value.
   * @default ''
   * @since 0.1.0
   */
  defaultValue?: TValue | '' | undefined;
  /**
   * Called with the option that was chosen.
   * @since 0.1.0
   */
  onValueChange?: ((value: TValue | '', details: ChangeDetails<'choose'>) => void) | undefined;
}

/**
 * Asks for one of several answers. Renders a `<fieldset>` of radios; none is chosen for the person.
 *
 * @since 0.1.0
 */
export const Radios = forwardRef<HTMLFieldSetElement, RadiosProps>(function Radios(
  { value, defaultValue = '', onValueChange, className, ...rest },
  ref,
) {
  const [chosen, choose] = useControllable({ value, defaultValue, onValueChange });
  return (
    <ChoiceGroup
      {...rest}
      ref={ref}
      type="radio"
      className={joined('df-radios', className)}
      chosen={[chosen]}
      toggle={(option, event) => choose(option, { reason: 'choose', event })}
      takeOver={([option]) => {
        if (option) choose(option, { reason: 'choose' });
      }}
    />
  );
});
