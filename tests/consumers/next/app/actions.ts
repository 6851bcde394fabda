'use server';

import type { QuestionnaireState } from '@digital-facilitation/data-model/questionnaires';
import type { HelpOfferState } from '@digital-facilitation/react';
import { readAskWhatHelpsForm, readHelpOfferForm } from '@digital-facilitation/react/forms';
import { available } from './available';
import { keepEvent } from './keep-event';

const context = { organisation: 'EXAMPLE1' };

export async function answerHelpOffer(
  _before: HelpOfferState,
  form: FormData,
): Promise<HelpOfferState> {
  const { state, record } = readHelpOfferForm(form, { context });
  if (record) await keepEvent(record);
  return state;
}

export async function answerQuestions(
  _before: QuestionnaireState | undefined,
  form: FormData,
): Promise<QuestionnaireState> {
  const { state, record } = readAskWhatHelpsForm(form, { available, context });
  if (record) await keepEvent(record);
  return state;
}
