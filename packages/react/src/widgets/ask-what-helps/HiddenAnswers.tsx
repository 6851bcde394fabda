'use client';

import {
  type QuestionnaireState,
  whatHelpsQuestionnaire,
} from '@digital-facilitation/data-model/questionnaires';
import { askWhatHelpsFields } from './ask-what-helps.form.js';

/** Answers to the other questions, so that a posted form holds them all and a server needs no session. */
export function HiddenAnswers({ state }: { state: QuestionnaireState }) {
  const others = whatHelpsQuestionnaire.questions.filter(({ id }) => id !== state.at);
  return (
    <>
      <input type="hidden" name={askWhatHelpsFields.at} value={state.at} />
      <input
        type="hidden"
        name={askWhatHelpsFields.returning}
        value={state.returning ? 'yes' : 'no'}
      />
      {state.skipped.map((id) => (
        <input type="hidden" key={id} name={askWhatHelpsFields.skipped} value={id} />
      ))}
      {others.flatMap(({ id }) =>
        (state.answers[id] ?? []).map((option) => (
          <input
            type="hidden"
            key={`${id} ${option}`}
            name={askWhatHelpsFields.answer(id)}
            value={option}
          />
        )),
      )}
    </>
  );
}
