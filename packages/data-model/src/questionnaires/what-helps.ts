import type { BarrierId } from '../catalogue/barriers/ids.js';
import { barrierSourceOf } from '../rules/barrier-source.js';
import type { CatalogueId } from '../schemas/common.js';
import type { NeedsRecorded } from '../schemas/facilitation-event/index.js';
import type { Questionnaire } from '../schemas/questionnaire.js';
import { type Respondent, respondents } from '../schemas/vocabulary.js';
import { NONE_OF_THESE, PREFER_NOT_TO_SAY, type QuestionnaireState } from './questionnaire.js';

const gettingOnline = [
  'no-device',
  'device-cost',
  'unsuitable-device',
  'data-cost',
  'no-connection',
  'shared-device',
] as const satisfies readonly BarrierId[];

const usingServices = [
  'low-skills',
  'low-confidence',
  'registration-hard',
  'identity-proof',
  'locked-out',
  'too-many-apps',
  'poor-website',
  'keeps-changing',
] as const satisfies readonly BarrierId[];

const readingAndTalking = [
  'low-literacy',
  'limited-english',
  'bsl-first',
  'sensory-motor',
  'cognitive',
  'fluctuating-health',
] as const satisfies readonly BarrierId[];

const feelings = [
  'prefers-human',
  'confidentiality',
  'data-security',
  'no-private-space',
  'scam-fear',
  'no-benefit-seen',
] as const satisfies readonly BarrierId[];

/**
 * The five questions of "What would help?". Each can be skipped, also the one of who is answering: then
 * the record says that this was not stated. The others offer barriers that a person can name for themselves. Nothing is
 * scored. Barriers whose very question could put a person at risk on a watched device (`unsafe-at-home`,
 * `distrust-state`) are not asked here.
 */
export const whatHelpsQuestionnaire: Questionnaire = {
  id: 'what-helps',
  version: 1,
  questions: [
    {
      id: 'who-answers',
      choose: 'one',
      options: ['self', 'carer', 'staff'] satisfies Respondent[],
      exclusive: [],
    },
    {
      id: 'getting-online',
      choose: 'several',
      options: [...gettingOnline, NONE_OF_THESE],
      exclusive: [NONE_OF_THESE],
    },
    {
      id: 'using-services',
      choose: 'several',
      options: [...usingServices, NONE_OF_THESE],
      exclusive: [NONE_OF_THESE],
    },
    {
      id: 'reading-and-talking',
      choose: 'several',
      options: [...readingAndTalking, NONE_OF_THESE, PREFER_NOT_TO_SAY],
      exclusive: [NONE_OF_THESE, PREFER_NOT_TO_SAY],
    },
    {
      id: 'feelings',
      choose: 'several',
      options: [...feelings, NONE_OF_THESE, PREFER_NOT_TO_SAY],
      exclusive: [NONE_OF_THESE, PREFER_NOT_TO_SAY],
    },
  ],
};

/** Who answers; `not-stated` where nobody has said it. It is never presumed. */
export function respondentOf(state: QuestionnaireState): Respondent {
  const chosen = state.answers['who-answers']?.[0];
  return respondents.find((respondent) => respondent === chosen) ?? 'not-stated';
}

/** Barriers chosen so far, in the order of the questions. What a question does not offer is left out. */
export function barriersOf(state: QuestionnaireState): CatalogueId[] {
  return whatHelpsQuestionnaire.questions
    .filter(({ id }) => id !== 'who-answers')
    .flatMap(({ id, options, exclusive }) =>
      (state.answers[id] ?? []).filter(
        (option) => options.includes(option) && !exclusive.includes(option),
      ),
    );
}

/** What the answers say, as the record of needs has it. */
export type Needs = Pick<NeedsRecorded, 'questionnaire' | 'answeredBy' | 'barriers' | 'skipped'>;

/** What the answers say, each barrier with who said it. */
export function needsOf(state: QuestionnaireState): Needs {
  const { id, version } = whatHelpsQuestionnaire;
  const answeredBy = respondentOf(state);
  const source = barrierSourceOf(answeredBy);
  return {
    questionnaire: { id, version },
    answeredBy,
    barriers: barriersOf(state).map((barrier) => ({ barrier, source })),
    skipped: state.skipped,
  };
}
