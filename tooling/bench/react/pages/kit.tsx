import { HelpOffer } from '@digital-facilitation/react';
import type { PageProps } from './words.ts';

/**
 * The widget as a supplier puts it in: one line. It does more than the other pages do, and is measured
 * with all of it: both states, the checked record, the posted form, and words that can be replaced.
 */
export function Page({ onAnswered }: PageProps) {
  return <HelpOffer onOfferAnswered={({ offer }) => onAnswered(offer.answer?.way ?? '')} />;
}
