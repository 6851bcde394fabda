'use client';

import { createEventId } from '@digital-facilitation/data-model';
import { createContext, useContext } from 'react';
import type { LocaleMessages, PartialMessages } from '../messages/types.js';
import type { FacilitationComponents } from './components.js';

/** What a host sets once for all widgets. Every part has a default, so a widget also works alone. */
export interface FacilitationContextValue {
  /** Words in another language; English where left out. */
  messages?: LocaleMessages | undefined;
  /** What to do with words that nobody has reviewed. */
  drafts: 'english' | 'show';
  /** The host's own words by widget, over those of any language. */
  overrides?: Readonly<Record<string, PartialMessages>> | undefined;
  /** The host's own controls in place of the kit's. */
  components: Partial<FacilitationComponents>;
  /** Makes the id of an event. */
  createId: () => string;
  /** The present moment. */
  now: () => Date;
  /** Level of a widget's heading, from 1 to 5. */
  headingLevel: HeadingLevel;
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

export const defaultContext: FacilitationContextValue = {
  drafts: 'english',
  components: {},
  createId: () => createEventId(),
  now: () => new Date(),
  headingLevel: 2,
};

export const FacilitationContext = createContext<FacilitationContextValue>(defaultContext);

/** What the nearest `FacilitationProvider` sets; the defaults where there is none. */
export function useFacilitation(): FacilitationContextValue {
  return useContext(FacilitationContext);
}
