'use client';

import { type Question, respondentOf } from '@digital-facilitation/data-model/questionnaires';
import type { Ref } from 'react';
import { Checkboxes } from '../../controls/choice/Checkboxes.js';
import { Radios } from '../../controls/choice/Radios.js';
import { ErrorSummary } from '../../controls/error-summary/ErrorSummary.js';
import { useOwnId } from '../../internal/use-own-id.js';
import type { Messages } from '../../messages/use-messages.js';
import { askWhatHelpsFields } from './ask-what-helps.form.js';
import type { AskWhatHelpsMessages } from './ask-what-helps.messages.js';
import { IntentButton } from './IntentButton.js';
import { optionLabel } from './option-label.js';
import type { useAskWhatHelps } from './useAskWhatHelps.js';

interface QuestionStepProps {
  question: Question;
  widget: ReturnType<typeof useAskWhatHelps>;
  words: Messages<AskWhatHelpsMessages>;
  fieldsetRef: Ref<HTMLFieldSetElement>;
}

/** One question with its buttons. The main button stands first, so that Enter means "Continue". */
export function QuestionStep({ question, widget, words, fieldsetRef }: QuestionStepProps) {
  const { state, number, total, dispatch } = widget;
  const { t } = words;
  const firstId = useOwnId();
  const first = number === 1;
  const assisted = !first && ['carer', 'staff'].includes(respondentOf(state));
  const problem = state.problem && t(state.problem);
  const chosen = state.answers[question.id] ?? [];
  const shared = {
    ref: fieldsetRef,
    tabIndex: -1,
    firstId,
    name: askWhatHelpsFields.answer(question.id),
    legend: t(question.id as keyof AskWhatHelpsMessages),
    error: problem,
    options: question.options.map((value) => ({ value, label: optionLabel(value, words) })),
  };

  return (
    <>
      {problem ? (
        <ErrorSummary
          ref={widget.errorSummaryRef}
          errors={[{ targetId: firstId, message: problem }]}
        />
      ) : null}
      {first ? <p className="df-text">{t('intro')}</p> : null}
      <p className="df-ask-what-helps__progress">{t('progress', { number, total })}</p>
      {question.choose === 'one' ? (
        <Radios
          {...shared}
          key={question.id}
          value={chosen[0] ?? ''}
          onValueChange={(option, { event }) =>
            dispatch({ type: 'choose', options: [option] }, event)
          }
        />
      ) : (
        <Checkboxes
          {...shared}
          key={question.id}
          hint={t(assisted ? 'assisted' : 'chooseAll')}
          exclusive={question.exclusive}
          value={chosen}
          onValueChange={(options, { event }) => dispatch({ type: 'choose', options }, event)}
        />
      )}
      <div className="df-actions">
        <IntentButton intent="continue">{t('continue')}</IntentButton>
        <IntentButton intent="skip" variant="secondary">
          {t('skip')}
        </IntentButton>
        {first && !state.returning ? null : (
          <IntentButton intent="back" variant="link">
            {t('back')}
          </IntentButton>
        )}
      </div>
    </>
  );
}
