'use client';

import type { CatalogueId } from '@digital-facilitation/data-model';
import { barrierPublicLabels } from '@digital-facilitation/data-model/labels';
import type { ReactNode } from 'react';
import type { Messages } from '../../messages/use-messages.js';
import type { AskWhatHelpsMessages } from './ask-what-helps.messages.js';

/** What stands beside a choice: the widget's own words, or the catalogue's label of a barrier. */
export function optionLabel(option: CatalogueId, words: Messages<AskWhatHelpsMessages>): ReactNode {
  const labels: Readonly<Record<string, string>> = barrierPublicLabels;
  const english = labels[option];
  return english === undefined
    ? words.t(option as keyof AskWhatHelpsMessages)
    : words.label('barrierPublicLabels', option, english);
}
