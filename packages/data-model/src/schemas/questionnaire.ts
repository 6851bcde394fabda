import * as v from 'valibot';
import { type RecordRule, withRules } from '../validation/rules.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  NonEmptyTextSchema,
  nonEmptyArray,
  PositiveCountSchema,
} from './common.js';

/** One question of a questionnaire. Its words are in messages, so that they translate. */
export interface Question {
  id: CatalogueId;
  /** How many options a person may choose. */
  choose: 'one' | 'several';
  options: CatalogueId[];
  /** Options that cannot stand beside others, such as `none-of-these`. */
  exclusive: CatalogueId[];
  /**
   * Asked only where one of these options was chosen at an earlier question; asked of everyone where it is
   * left out.
   */
  onlyAfter?: { question: CatalogueId; options: CatalogueId[] } | undefined;
}

/** Questions in the order in which they are asked. Each can be skipped without a reason. */
export interface Questionnaire {
  id: CatalogueId;
  version: number;
  /** Under what terms its questions may be used; left out where they are the host's own. */
  licence?: string | undefined;
  questions: Question[];
}

/** Does each question that depends on another depend on an earlier one, and on options that it has? */
function branchesResolve({ questions }: Questionnaire): boolean {
  return questions.every(({ onlyAfter }, index) => {
    if (onlyAfter === undefined) return true;
    const earlier = questions.slice(0, index).find(({ id }) => id === onlyAfter.question);
    return earlier !== undefined && onlyAfter.options.every((id) => earlier.options.includes(id));
  });
}

export const questionnaireRules: readonly RecordRule<Questionnaire>[] = [
  {
    id: 'questions-differ',
    description: 'No two questions have the same id.',
    field: 'questions',
    holds: ({ questions }) => new Set(questions.map(({ id }) => id)).size === questions.length,
  },
  {
    id: 'question-is-no-place',
    description: 'No question has the id check or done: they are places after the last question.',
    field: 'questions',
    holds: ({ questions }) => questions.every(({ id }) => id !== 'check' && id !== 'done'),
  },
  {
    id: 'options-differ',
    description: 'No question offers an option twice.',
    field: 'questions',
    holds: ({ questions }) =>
      questions.every(({ options }) => new Set(options).size === options.length),
  },
  {
    id: 'exclusive-among-options',
    description: 'An option that excludes others is one of the options of its question.',
    field: 'questions',
    holds: ({ questions }) =>
      questions.every(({ options, exclusive }) => exclusive.every((id) => options.includes(id))),
  },
  {
    id: 'branch-names-earlier-question',
    description: 'A question that depends on another names an earlier one and options that it has.',
    field: 'questions',
    holds: branchesResolve,
  },
];

export const QuestionnaireSchema = withRules(
  v.strictObject({
    id: CatalogueIdSchema,
    version: PositiveCountSchema,
    licence: v.optional(NonEmptyTextSchema),
    questions: nonEmptyArray(
      v.strictObject({
        id: CatalogueIdSchema,
        choose: v.picklist(['one', 'several']),
        options: nonEmptyArray(CatalogueIdSchema),
        exclusive: v.array(CatalogueIdSchema),
        onlyAfter: v.optional(
          v.strictObject({
            question: CatalogueIdSchema,
            options: nonEmptyArray(CatalogueIdSchema),
          }),
        ),
      }),
    ),
  }),
  questionnaireRules,
);
