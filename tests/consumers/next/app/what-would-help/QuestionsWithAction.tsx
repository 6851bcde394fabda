'use client';

import { AskWhatHelps } from '@digital-facilitation/react';
import { useActionState } from 'react';
import { answerQuestions } from '../actions';
import { available } from '../available';

export function QuestionsWithAction() {
  const [state, action] = useActionState(answerQuestions, undefined);
  return (
    <AskWhatHelps
      action={action}
      defaultValue={state}
      available={available}
      surgeryPhone="01632 960 100"
    />
  );
}
