'use client';

import { useState } from 'react';

/** Why and by which browser event a value changed. */
export interface ChangeDetails<TReason extends string> {
  reason: TReason;
  /** The browser's event; left out where the change did not come from one. */
  event?: Event | undefined;
}

/**
 * A value that the host controls (`value`) or the widget keeps itself (`defaultValue`). The host hears
 * of each change either way.
 */
export function useControllable<TValue, TReason extends string>(options: {
  value: TValue | undefined;
  defaultValue: TValue | (() => TValue);
  onValueChange: ((value: TValue, details: ChangeDetails<TReason>) => void) | undefined;
}): [TValue, (next: TValue, details: ChangeDetails<TReason>) => void] {
  const { value, defaultValue, onValueChange } = options;
  const [kept, keep] = useState(defaultValue);
  const current = value === undefined ? kept : value;

  function change(next: TValue, details: ChangeDetails<TReason>) {
    if (value === undefined) keep(next);
    onValueChange?.(next, details);
  }
  return [current, change];
}
