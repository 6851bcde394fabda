'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes over what a person chose before the script arrived. React leaves such choices on the page but
 * knows nothing of them, and the next change would undo them. Browsers that fill in a form again after
 * a reload are the same case.
 */
export function useChosenBefore(
  chosen: readonly string[],
  choose: (values: string[]) => void,
): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked once, when the script arrives.
  useEffect(() => {
    const inputs = [...(list.current?.querySelectorAll('input') ?? [])];
    if (inputs.some(({ checked, value }) => checked !== chosen.includes(value))) {
      choose(inputs.filter(({ checked }) => checked).map(({ value }) => value));
    }
  }, []);
  return list;
}
