import type { Question, Questionnaire } from '../schemas/questionnaire.js';
import type { QuestionnaireState } from './questionnaire.js';

/**
 * The questions that a person is asked, given what they have answered so far. A question with `onlyAfter`
 * is asked where one of those options was chosen, and where the question that it hangs on is itself asked.
 */
export function askedQuestions(
  { questions }: Questionnaire,
  { answers }: Pick<QuestionnaireState, 'answers'>,
): Question[] {
  const asked: Question[] = [];
  for (const question of questions) {
    const { onlyAfter } = question;
    const opened =
      !onlyAfter ||
      (asked.some(({ id }) => id === onlyAfter.question) &&
        onlyAfter.options.some((option) => answers[onlyAfter.question]?.includes(option)));
    if (opened) asked.push(question);
  }
  return asked;
}
