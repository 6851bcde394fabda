'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes over what a person typed into a field before the script arrived: React leaves it on the page,
 * but where the host controls the value, it knows nothing of it and would overwrite it. The field says
 * so as it does when somebody types, with an `input` event.
 */
export function useTypedBefore(value: unknown): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked once, when the script arrives.
  useEffect(() => {
    const input = field.current;
    const typed = input?.value;
    if (!input || !typed || value === undefined || typed === String(value)) return;
    // React compares with the value that it last saw set on this very element, so that one goes first.
    input.value = String(value);
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, typed);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, []);
  return field;
}
