'use client';

import type { ComponentType } from 'react';
import { watchedControl } from '../internal/swapped-controls.js';
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
  const given = useFacilitation().components[name];
  if (given === undefined) return own;
  if (process.env.NODE_ENV === 'production') return given;
  return watchedControl(name, given as ComponentType<object>) as FacilitationComponents[TName];
}
