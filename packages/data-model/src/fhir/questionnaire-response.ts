import {
  type QuestionnaireResponse,
  QuestionnaireResponseSchema,
} from '../schemas/questionnaire-response.js';
import { type Codec, codec, instant, string } from './codec.js';
import { absence, recordId } from './coded.js';
import { type FromFhirOptions, type Mapping, read, type ToFhirOptions, write } from './mapping.js';
import { own } from './own.js';
import { child, text } from './place.js';
import { option } from './questionnaire.js';
import { questionnaireAddress } from './questionnaire-address.js';
import type { FhirQuestionnaireResponse } from './resources.js';
import type { FromFhirResult, ToFhirResult } from './result.js';
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
      why.from(child(place, 'extension')) === SKIPPED ? text(child(place, 'linkId')) : undefined,
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
  constants: { schemaVersion: 1 },
  aboutPatient: true,
  parts: [
    {
      type: 'QuestionnaireResponse',
      table: () => [
        ['id', 'identifier', recordId()],
        ['questionnaire', 'questionnaire', questionnaireAddress()],
        ['', 'status', always('completed')],
        ['subject', 'subject', patientReference()],
        ['completedAt', 'authored', instant()],
        own('answeredBy', 'respondent'),
        ['answers', 'item', list(answeredItem())],
        ['skipped', 'item', list(skippedItem())],
      ],
    },
  ],
};

/** Writes answers as a QuestionnaireResponse (UKCore-QuestionnaireResponse). */
export function questionnaireResponseToFhir(
  response: QuestionnaireResponse,
  options?: ToFhirOptions,
): ToFhirResult<FhirQuestionnaireResponse> {
  return write(mapping, response, options);
}

/** Reads answers from a QuestionnaireResponse. */
export function questionnaireResponseFromFhir(
  input: unknown,
  options?: FromFhirOptions<QuestionnaireResponse>,
): FromFhirResult<QuestionnaireResponse> {
  return read(QuestionnaireResponseSchema, mapping, input, options);
}
