import * as fc from 'fast-check';
import * as s from '../schemas/index.js';
import { keptRecordOf, moment, of, recordOf, somebody, word, words } from './arbitrary-values.js';

// Questionnaires and answers as they come. Each keeps its schema.

export const questionnaireResponses = keptRecordOf<s.QuestionnaireResponse>({
  subject: somebody,
  questionnaire: recordOf<s.QuestionnaireReference>({
    id: word,
    version: fc.integer({ min: 1, max: 9999 }),
  }),
  answeredBy: of(s.respondents),
  completedAt: moment,
  answers: fc.array(fc.record({ question: word, chosen: words }, { noNullPrototype: true }), {
    maxLength: 3,
  }),
  skipped: words,
}).map((response) => {
  const seen = new Set<string>();
  const first = (question: string) => !seen.has(question) && seen.add(question);
  return {
    ...response,
    answers: response.answers.filter(({ question }) => first(question)),
    skipped: response.skipped.filter(first),
  };
});

const questions: fc.Arbitrary<s.Question> = fc
  .record({
    id: word,
    choose: of(['one', 'several']),
    options: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
  })
  .chain((question) =>
    fc.shuffledSubarray(question.options).map((exclusive) => ({ ...question, exclusive })),
  );

export const questionnaires: fc.Arbitrary<s.Questionnaire> = fc
  .record({
    id: word,
    version: fc.integer({ min: 1, max: 9999 }),
    questions: fc.uniqueArray(questions, {
      minLength: 1,
      maxLength: 4,
      selector: (question) => question.id,
    }),
    branches: fc.boolean(),
  })
  .map(({ branches, ...questionnaire }) => ({
    ...questionnaire,
    questions: questionnaire.questions.map((question, index, all) => {
      const earlier = all[index - 1];
      return branches && earlier
        ? { ...question, onlyAfter: { question: earlier.id, options: earlier.options.slice(0, 2) } }
        : question;
    }),
  }));
