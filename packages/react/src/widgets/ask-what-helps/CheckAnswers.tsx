'use client';

import {
  type QuestionnaireState,
  whatHelpsQuestionnaire,
} from '@digital-facilitation/data-model/questionnaires';
import { SummaryList } from '../../controls/summary-list/SummaryList.js';
import type { Messages } from '../../messages/use-messages.js';
import type { AskWhatHelpsMessages } from './ask-what-helps.messages.js';
import { IntentButton } from './IntentButton.js';
import { optionLabel } from './option-label.js';

interface CheckAnswersProps {
  state: QuestionnaireState;
  words: Messages<AskWhatHelpsMessages>;
}

/** A last look: what was said, with a way to change each answer, before anything is handed over. */
export function CheckAnswers({ state, words }: CheckAnswersProps) {
  const { t } = words;
  return (
    <>
      <SummaryList
        rows={whatHelpsQuestionnaire.questions.map(({ id }) => {
          const question = t(id as keyof AskWhatHelpsMessages);
          const chosen = state.answers[id] ?? [];
          return {
            id,
            term: question,
            detail: chosen.length === 0 ? t('skipped') : <Chosen options={chosen} words={words} />,
            action: (
              <IntentButton intent={`change:${id}`} variant="link">
                {t('change')}
                <span className="df-hidden">: {question}</span>
              </IntentButton>
            ),
          };
        })}
      />
      <div className="df-actions">
        <IntentButton intent="submit">{t('submit')}</IntentButton>
        <IntentButton intent="back" variant="link">
          {t('back')}
        </IntentButton>
      </div>
    </>
  );
}

function Chosen(props: { options: readonly string[]; words: Messages<AskWhatHelpsMessages> }) {
  const { options, words } = props;
  const [first = '', ...others] = options;
  if (others.length === 0) return optionLabel(first, words);
  return (
    <ul className="df-list">
      {options.map((option) => (
        <li className="df-list__item" key={option}>
          {optionLabel(option, words)}
        </li>
      ))}
    </ul>
  );
}
