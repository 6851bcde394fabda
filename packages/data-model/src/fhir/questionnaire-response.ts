import {
  type QuestionnaireResponse,
  QuestionnaireResponseSchema,
} from '../schemas/questionnaire-response.js';
import { type Codec, codec, instant, string } from './codec.js';
import { absence, recordId } from './coded.js';
import { type Mapping, reader, writer } from './mapping.js';
import { own } from './own.js';
import { child, plainAt } from './place.js';
import { option } from './questionnaire.js';
import { questionnaireAddress } from './questionnaire-address.js';
import type { FhirQuestionnaireResponse } from './resources.js';
import { group, inside, list } from './structure.js';
import { patientReference } from './subject.js';
import { always } from './table.js';

const SKIPPED = 'skipped';

/** A question that was skipped: an item without an answer, and the reason why there is none. */
function skippedItem(): Codec {
  const why = absence();
  return codec(
    '',
    (linkId: string, at) => ({ linkId, extension: why.to(SKIPPED as never, at) }),
    (place) =>
      why.from(child(place, 'extension')) === SKIPPED ? plainAt(child(place, 'linkId')) : undefined,
  );
}

function answeredItem(): Codec {
  const answered = group<QuestionnaireResponse['answers'][number]>([
    ['question', 'linkId', string()],
    ['chosen', 'answer', list(inside('valueCoding', option()))],
  ]);
  const skipped = skippedItem();
  return codec('', answered.to, (place) =>
    skipped.from(place) === undefined ? answered.from(place) : undefined,
  );
}

const mapping: Mapping<QuestionnaireResponse> = {
  QuestionnaireResponse: () => [
    ['id', 'identifier', recordId()],
    ['questionnaire', 'questionnaire', questionnaireAddress()],
    ['', 'status', always('completed')],
    ['subject', 'subject', patientReference()],
    ['completedAt', 'authored', instant()],
    own('answeredBy', 'respondent'),
    ['answers', 'item', list(answeredItem())],
    ['skipped', 'item', list(skippedItem())],
  ],
};

/** Writes answers as a QuestionnaireResponse (UKCore-QuestionnaireResponse). */
export const questionnaireResponseToFhir = /* @__PURE__ */ writer<
  QuestionnaireResponse,
  FhirQuestionnaireResponse
>(mapping);

/** Reads answers from a QuestionnaireResponse. */
export const questionnaireResponseFromFhir = /* @__PURE__ */ reader<QuestionnaireResponse>(
  QuestionnaireResponseSchema,
  mapping,
);
