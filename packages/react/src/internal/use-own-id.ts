'use client';

import { useEffect, useId, useState } from 'react';

/**
 * The beginning of ids that are a part's own. React counts its ids anew in each of its copies and in
 * each root that a server rendered, so two on one page give the same, and a label would lead to the
 * wrong control. The part that arrives later sees that and takes others.
 */
export function useOwnId(): string {
  const id = useId();
  const [end, setEnd] = useState('');
  useEffect(() => {
    const ids = [...document.querySelectorAll(`[id^="${id}"]`)].map((element) => element.id);
    if (new Set(ids).size < ids.length) setEnd(`${String(Math.random()).slice(2)}_`);
  }, [id]);
  return id + end;
}
