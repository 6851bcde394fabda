'use client';

import type { FacilitationComponents } from './components.js';
import { useFacilitation } from './context.js';

/**
 * A control that a widget uses: the host's where it gave its own, else the kit's. Each widget names
 * the kit's own, so that a bundle holds no control that it does not show.
 */
export function useComponent<TName extends keyof FacilitationComponents>(
  name: TName,
  own: FacilitationComponents[TName],
): FacilitationComponents[TName] {
  return useFacilitation().components[name] ?? own;
}
