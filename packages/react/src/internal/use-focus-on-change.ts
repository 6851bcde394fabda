'use client';

import { type RefObject, useEffect, useRef } from 'react';

const itself = (element: HTMLElement) => element;

/**
 * Moves focus to an element, or to what `find` finds in it, when `key` changes, so that a screen reader hears the new step and the
 * keyboard goes on from there. Never on the first render: a widget takes no focus that it was not given.
 */
export function useFocusOnChange<TElement extends HTMLElement>(
  key: unknown,
  find: (element: TElement) => HTMLElement | null = itself,
): RefObject<TElement | null> {
  const target = useRef<TElement>(null);
  const seen = useRef(key);
  useEffect(() => {
    if (Object.is(seen.current, key)) return;
    seen.current = key;
    if (target.current) find(target.current)?.focus();
  }, [key, find]);
  return target;
}
