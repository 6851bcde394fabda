'use client';

import { forwardRef, useId } from 'react';
import { classNames } from '../../internal/class-names.js';
import { type ChangeDetails, useControllable } from '../../internal/use-controllable.js';
import { Fieldset, type FieldsetProps } from '../fieldset/Fieldset.js';
import { ChoiceItem, type ChoiceOption } from './ChoiceItem.js';

export interface RadiosProps<TValue extends string = string>
  extends Omit<FieldsetProps, 'defaultValue' | 'onChange'> {
  /**
   * Name under which a form posts the answer.
   * @since 0.1.0
   */
  name: string;
  /**
   * What can be chosen, in order.
   * @since 0.1.0
   */
  options: readonly ChoiceOption<TValue>[];
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
  /**
   * `tiles` sets options side by side in boxes, for staff screens.
   * @default 'list'
   * @since 0.1.0
   */
  layout?: 'list' | 'tiles' | undefined;
  /**
   * Id of the first radio, so that an error summary can lead to it.
   * @since 0.1.0
   */
  firstId?: string | undefined;
}

/**
 * Asks for one of several answers. Renders a `<fieldset>` of radios; none is chosen for the person.
 *
 * @since 0.1.0
 */
export const Radios = forwardRef<HTMLFieldSetElement, RadiosProps>(function Radios(
  {
    name,
    options,
    value,
    defaultValue = '',
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
  return (
    <Fieldset {...rest} ref={ref} className={classNames('df-radios', className)}>
      <div className="df-choice" data-layout={layout}>
        {options.map((option, index) => (
          <ChoiceItem
            key={option.value}
            type="radio"
            id={index === 0 && firstId ? firstId : `${id}${index}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            checked={chosen === option.value}
            onChange={(event) =>
              choose(option.value, { reason: 'choose', event: event.nativeEvent })
            }
          />
        ))}
      </div>
    </Fieldset>
  );
});
