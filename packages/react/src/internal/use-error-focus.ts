'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Moves focus to the error summary at each refused attempt, also when the same mistake is made twice.
 * Returns the summary's ref and what to call when an attempt was refused.
 */
export function useErrorFocus(): [RefObject<HTMLDivElement | null>, () => void] {
  const summary = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);
  return [summary, () => setAttempts((count) => count + 1)];
}
