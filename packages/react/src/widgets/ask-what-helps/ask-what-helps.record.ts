import {
  type CatalogueId,
  type NeedsRecorded,
  type Suggestion,
  whatHelps,
} from '@digital-facilitation/data-model';
import {
  barriersOf,
  needsOf,
  type QuestionnaireState,
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
  return {
    ...eventBase(context, eventId, at),
    kind: 'needs-recorded',
    subject: context.subject ?? { type: 'none' },
    ...needsOf(state),
    suggested: suggestionsFor(state, available).map(({ approach }) => approach),
    // The widget shows the way that is not online in every state.
    nonDigitalOffered: 'yes',
  };
}
