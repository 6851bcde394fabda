'use client';

import { forwardRef } from 'react';
import { joined } from '../../internal/joined.js';
import { type ChangeDetails, useControllable } from '../../internal/use-controllable.js';
import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup.js';

export interface CheckboxesProps<TValue extends string = string> extends ChoiceGroupProps<TValue> {
  /**
   * Options that cannot stand beside others, such as "None of these": choosing one clears the rest.
   * @default []
   * @since 0.1.0
   */
  exclusive?: readonly TValue[] | undefined;
  /**
   * The chosen options, where the host controls them.
   * @since 0.1.0
   */
  value?: readonly TValue[] | undefined;
  /**
   * The options chosen at first, where the control keeps its own value.
   * @default []
   * @since 0.1.0
   */
  defaultValue?: readonly TValue[] | undefined;
  /**
   * Called with all options that are now chosen, in their order.
   * @since 0.1.0
   */
  onValueChange?:
    | ((value: readonly TValue[], details: ChangeDetails<'choose'>) => void)
    | undefined;
}

const none: readonly string[] = [];

/**
 * Asks for any of several answers. Renders a `<fieldset>` of checkboxes.
 *
 * @since 0.1.0
 */
export const Checkboxes = forwardRef<HTMLFieldSetElement, CheckboxesProps>(function Checkboxes(
  { exclusive = none, value, defaultValue = none, onValueChange, className, ...rest },
  ref,
) {
  const [chosen, choose] = useControllable({ value, defaultValue, onValueChange });

  function toggled(option: string): readonly string[] {
    if (chosen.includes(option)) return chosen.filter((item) => item !== option);
    if (exclusive.includes(option)) return [option];
    return rest.options
      .map((item) => item.value)
      .filter((item) => item === option || (chosen.includes(item) && !exclusive.includes(item)));
  }
  return (
    <ChoiceGroup
      {...rest}
      ref={ref}
      type="checkbox"
      className={joined('df-checkboxes', className)}
      chosen={chosen}
      toggle={(option, event) => choose(toggled(option), { reason: 'choose', event })}
      takeOver={(all) => choose(all, { reason: 'choose' })}
    />
  );
});
