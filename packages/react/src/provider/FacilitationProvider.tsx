'use client';

import { type ReactNode, useMemo } from 'react';
import { readableMessages } from '../messages/readable-messages.js';
import { defaultContext, FacilitationContext, type FacilitationContextValue } from './context.js';

export interface FacilitationProviderProps extends Partial<FacilitationContextValue> {
  children?: ReactNode;
}

/**
 * Sets language, words, controls, ids and clock for all widgets inside. Renders no element.
 *
 * @example
 * <FacilitationProvider messages={cy} drafts="show">
 *   <HelpOffer />
 * </FacilitationProvider>
 *
 * @since 0.1.0
 */
export function FacilitationProvider({
  children,
  messages,
  drafts = defaultContext.drafts,
  overrides,
  components = defaultContext.components,
  createId = defaultContext.createId,
  now = defaultContext.now,
  headingLevel = defaultContext.headingLevel,
}: FacilitationProviderProps) {
  const value = useMemo(
    () => ({
      messages: readableMessages(messages),
      drafts,
      overrides,
      components,
      createId,
      now,
      headingLevel,
    }),
    [messages, drafts, overrides, components, createId, now, headingLevel],
  );
  return <FacilitationContext.Provider value={value}>{children}</FacilitationContext.Provider>;
}
