'use client';

import type { Suggestion } from '@digital-facilitation/data-model';
import { approachPublicLabels } from '@digital-facilitation/data-model/labels';
import { Details } from '../../controls/details/Details.js';
import { warnOnce } from '../../internal/warn.js';
import type { Messages } from '../../messages/use-messages.js';
import { PartHeading } from '../widget-frame/PartHeading.js';
import type { AskWhatHelpsMessages } from './ask-what-helps.messages.js';
import { IntentButton } from './IntentButton.js';

/** How many suggestions are read at once; the others are a press away. */
const SHOWN_AT_ONCE = 5;

interface WhatCouldHelpProps {
  suggestions: readonly Suggestion[];
  /** The host said what the practice offers, so the words need not send the person to ask. */
  offered: boolean;
  words: Messages<AskWhatHelpsMessages>;
}

/** The end of the questions: things that could help, never a category that the person falls into. */
export function WhatCouldHelp({ suggestions, ...rest }: WhatCouldHelpProps) {
  const { t } = rest.words;
  const helpful = suggestions.filter(({ reasons }) => reasons.length > 0);
  const shown = helpful.slice(0, SHOWN_AT_ONCE);
  const more = helpful.slice(SHOWN_AT_ONCE);
  return (
    <>
      {shown.length > 0 ? null : <p className="df-text">{t('resultNothing')}</p>}
      <SuggestionGroups {...rest} suggestions={shown} />
      {more.length > 0 ? (
        <Details summary={t('more', { count: more.length })}>
          <SuggestionGroups {...rest} suggestions={more} />
        </Details>
      ) : null}
      <div className="df-actions">
        <IntentButton intent="start-again" variant="secondary">
          {t('startAgain')}
        </IntentButton>
      </div>
    </>
  );
}

const groups = [
  { delivery: 'in-house', title: 'atSurgery' },
  { delivery: 'hand-over', title: 'handOvers' },
] as const;

/** What the surgery can do, and what others can: a person needs to know whom to ask. */
function SuggestionGroups({ suggestions, offered, words }: WhatCouldHelpProps) {
  const { t } = words;
  return groups.map(({ delivery, title }) => {
    const inGroup = suggestions.filter((suggestion) => suggestion.delivery === delivery);
    const hint = offered ? 'resultOffered' : 'resultAsk';
    return inGroup.length > 0 ? (
      <div className="df-group" key={delivery}>
        <PartHeading>{t(title)}</PartHeading>
        <p className="df-text">{t(delivery === 'in-house' ? hint : 'handOversHint')}</p>
        <ul className="df-list">
          {inGroup.map(({ approach }) => (
            <li className="df-list__item" key={approach}>
              {approachLabel(approach, words)}
            </li>
          ))}
        </ul>
      </div>
    ) : null;
  });
}

function approachLabel(approach: string, words: Messages<AskWhatHelpsMessages>) {
  const labels: Readonly<Record<string, string>> = approachPublicLabels;
  const english = labels[approach];
  if (english === undefined && process.env.NODE_ENV !== 'production') {
    warnOnce(
      `The approach "${approach}" has no public label, so a patient reads its id. Leave it out of available, or give it a label.`,
    );
  }
  return words.label('approachPublicLabels', approach, english ?? approach);
}
