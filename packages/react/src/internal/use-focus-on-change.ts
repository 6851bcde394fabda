'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves focus to an element when `key` changes, so that a screen reader hears the new step and the
 * keyboard goes on from there. Never on the first render: a widget takes no focus that it was not given.
 */
export function useFocusOnChange<TElement extends HTMLElement>(
  key: unknown,
): RefObject<TElement | null> {
  const target = useRef<TElement>(null);
  const seen = useRef(key);
  useEffect(() => {
    if (Object.is(seen.current, key)) return;
    seen.current = key;
    target.current?.focus();
  }, [key]);
  return target;
}
