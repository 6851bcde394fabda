'use client';

import { forwardRef, useId } from 'react';
import { classNames } from '../../internal/class-names.js';
import { type ChangeDetails, useControllable } from '../../internal/use-controllable.js';
import { Fieldset, type FieldsetProps } from '../fieldset/Fieldset.js';
import { ChoiceItem, type ChoiceOption } from './ChoiceItem.js';

export interface CheckboxesProps<TValue extends string = string>
  extends Omit<FieldsetProps, 'defaultValue' | 'onChange'> {
  /**
   * Name under which a form posts each chosen option.
   * @since 0.1.0
   */
  name: string;
  /**
   * What can be chosen, in order.
   * @since 0.1.0
   */
  options: readonly ChoiceOption<TValue>[];
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
  /**
   * `tiles` sets options side by side in boxes, for staff screens.
   * @default 'list'
   * @since 0.1.0
   */
  layout?: 'list' | 'tiles' | undefined;
  /**
   * Id of the first checkbox, so that an error summary can lead to it.
   * @since 0.1.0
   */
  firstId?: string | undefined;
}

const none: readonly string[] = [];

/**
 * Asks for any of several answers. Renders a `<fieldset>` of checkboxes.
 *
 * @since 0.1.0
 */
export const Checkboxes = forwardRef<HTMLFieldSetElement, CheckboxesProps>(function Checkboxes(
  {
    name,
    options,
    exclusive = none,
    value,
    defaultValue = none,
    onValueChange,
    layout = 'list',
    firstId,
    className,
    ...rest
  },
  ref,
) {
  const id = useId();
  const [chosen, choose] = useControllable({ value, defaultValue, onValueChange });

  function toggled(option: string): readonly string[] {
    if (chosen.includes(option)) return chosen.filter((item) => item !== option);
    if (exclusive.includes(option)) return [option];
    const next = new Set([...chosen, option]);
    return options.map((item) => item.value).filter((v) => next.has(v) && !exclusive.includes(v));
  }
  return (
    <Fieldset {...rest} ref={ref} className={classNames('df-checkboxes', className)}>
      <div className="df-choice" data-layout={layout}>
        {options.map((option, index) => (
          <ChoiceItem
            key={option.value}
            type="checkbox"
            id={index === 0 && firstId ? firstId : `${id}${index}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            checked={chosen.includes(option.value)}
            onChange={(event) =>
              choose(toggled(option.value), { reason: 'choose', event: event.nativeEvent })
            }
          />
        ))}
      </div>
    </Fieldset>
  );
});
