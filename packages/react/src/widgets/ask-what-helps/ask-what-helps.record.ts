import {
  barrierSourceOf,
  type CatalogueId,
  type NeedsRecorded,
  type Suggestion,
  whatHelps,
} from '@digital-facilitation/data-model';
import {
  barriersOf,
  type QuestionnaireState,
  respondentOf,
  whatHelpsQuestionnaire,
} from '@digital-facilitation/data-model/questionnaires';
import { type EventContext, eventBase } from '../../internal/event-context.js';

/** What could help with what the person said, best first; the way that is not online is among them. */
export function suggestionsFor(
  state: QuestionnaireState,
  available: readonly CatalogueId[] | undefined,
): Suggestion[] {
  return whatHelps(barriersOf(state), { available }).suggestions;
}

/** The event of a questionnaire that was answered to its end. */
export function createNeedsRecorded(options: {
  eventId: string;
  at: string;
  state: QuestionnaireState;
  available: readonly CatalogueId[] | undefined;
  context: EventContext;
}): NeedsRecorded {
  const { eventId, at, state, available, context } = options;
  const { id, version } = whatHelpsQuestionnaire;
  const answeredBy = respondentOf(state);
  const source = barrierSourceOf(answeredBy);
  return {
    ...eventBase(context, eventId, at),
    kind: 'needs-recorded',
    subject: context.subject ?? { type: 'none' },
    questionnaire: { id, version },
    answeredBy,
    barriers: barriersOf(state).map((barrier) => ({ barrier, source })),
    skipped: state.skipped,
    suggested: suggestionsFor(state, available).map(({ approach }) => approach),
    // The widget shows the way that is not online in every state.
    nonDigitalOffered: 'yes',
  };
}
