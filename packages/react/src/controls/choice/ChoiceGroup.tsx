'use client';

import { forwardRef, type ReactNode, type Ref } from 'react';
import { useChosenBefore } from '../../internal/use-chosen-before.js';
import { useOwnId } from '../../internal/use-own-id.js';
import { Fieldset, type FieldsetProps } from '../fieldset/Fieldset.js';

/** One thing to choose. */
export interface ChoiceOption<TValue extends string = string> {
  value: TValue;
  label: ReactNode;
  /** More about it, read after the label. */
  hint?: ReactNode;
}

/** What radios and checkboxes have in common. */
export interface ChoiceGroupProps<TValue extends string = string>
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
   * `tiles` sets options side by side in boxes, for staff screens.
   * @default 'list'
   * @since 0.1.0
   */
  layout?: 'list' | 'tiles' | undefined;
  /**
   * Id of the first option's control, so that an error summary can lead to it.
   * @since 0.1.0
   */
  firstId?: string | undefined;
  /**
   * Ref of the first option's control, so that focus can begin there.
   * @since 0.1.0
   */
  firstRef?: Ref<HTMLInputElement> | undefined;
}

interface InnerProps extends ChoiceGroupProps {
  type: 'radio' | 'checkbox';
  chosen: readonly string[];
  toggle: (value: string, event: Event) => void;
  /** Takes over all that was chosen before the script arrived. */
  takeOver: (values: string[]) => void;
}

/** Radios or checkboxes with labels and hints, in the order of markup that NHS.UK has. */
export const ChoiceGroup = forwardRef<HTMLFieldSetElement, InnerProps>(function ChoiceGroup(
  { type, name, options, chosen, toggle, takeOver, layout = 'list', firstId, firstRef, ...rest },
  ref,
) {
  const groupId = useOwnId();
  const list = useChosenBefore(chosen, takeOver);
  return (
    <Fieldset {...rest} ref={ref}>
      <div className="df-choice" data-layout={layout} ref={list}>
        {options.map(({ value, label, hint }, index) => {
          const id = index === 0 && firstId ? firstId : `${groupId}${index}`;
          return (
            <div className="df-choice__item" key={value}>
              <input
                className="df-choice__input"
                ref={index === 0 ? firstRef : undefined}
                type={type}
                id={id}
                name={name}
                value={value}
                checked={chosen.includes(value)}
                onChange={(event) => toggle(value, event.nativeEvent)}
                aria-describedby={hint ? `${id}-hint` : undefined}
              />
              <label className="df-choice__label" htmlFor={id}>
                {label}
              </label>
              {hint ? (
                <div className="df-choice__hint" id={`${id}-hint`}>
                  {hint}
                </div>
              ) : null}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
});
