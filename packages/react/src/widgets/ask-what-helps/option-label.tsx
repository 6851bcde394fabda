'use client';

import { type CatalogueId, respondents } from '@digital-facilitation/data-model';
import { barrierPublicLabels } from '@digital-facilitation/data-model/labels';
import type { ReactNode } from 'react';
import type { Messages } from '../../messages/use-messages.js';
import type { AskWhatHelpsMessages } from './ask-what-helps.messages.js';

const ownWords: readonly string[] = [...respondents, 'none-of-these', 'prefer-not-to-say'];

/** What stands beside a choice: the widget's own words, or the catalogue's label of a barrier. */
export function optionLabel(option: CatalogueId, words: Messages<AskWhatHelpsMessages>): ReactNode {
  if (ownWords.includes(option)) return words.t(option as keyof AskWhatHelpsMessages);
  const labels: Readonly<Record<string, string>> = barrierPublicLabels;
  return words.label('barrierPublicLabels', option, labels[option] ?? option);
}
