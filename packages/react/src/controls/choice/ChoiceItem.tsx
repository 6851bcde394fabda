'use client';

import type { InputHTMLAttributes, ReactNode } from 'react';

/** One thing to choose. */
export interface ChoiceOption<TValue extends string = string> {
  value: TValue;
  label: ReactNode;
  /** More about it, read after the label. */
  hint?: ReactNode;
}

interface ChoiceItemProps extends InputHTMLAttributes<HTMLInputElement> {
  type: 'radio' | 'checkbox';
  id: string;
  label: ReactNode;
  hint: ReactNode;
}

/** One radio or checkbox with its label and hint, in the order that NHS.UK has them. */
export function ChoiceItem({ type, id, label, hint, ...input }: ChoiceItemProps) {
  const hintId = `${id}-hint`;
  return (
    <div className="df-choice__item">
      <input
        {...input}
        className="df-choice__input"
        type={type}
        id={id}
        aria-describedby={hint ? hintId : undefined}
      />
      <label className="df-choice__label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div className="df-choice__hint" id={hintId}>
          {hint}
        </div>
      ) : null}
    </div>
  );
}
