import {
  type QuestionnaireResponse,
  QuestionnaireResponseSchema,
} from '../../schemas/questionnaire-response.js';
import { type Codec, codec, instant, string, yesNo } from '../engine/codec.js';
import { absentReason, recordId } from '../engine/coded.js';
import { always } from '../engine/holds.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { own } from '../engine/own.js';
import { child, leave, plainAt } from '../engine/place.js';
import { questionnaireAddress } from '../engine/questionnaire-address.js';
import type { FhirQuestionnaireResponse } from '../engine/resources.js';
import { extension, group, inside, list, one, some, through } from '../engine/structure.js';
import { patientReference } from '../engine/subject.js';
import { option } from './questionnaire.js';

const SKIPPED = 'skipped';

/** A question that was skipped: an item without an answer, and the reason why there is none. */
function skippedItem(): Codec {
  const why = absentReason();
  return codec(
    '',
    (linkId: string, at) => ({ linkId, extension: why.to(SKIPPED as never, at) }),
    (place) =>
      child(place, 'answer').value === undefined && why.from(child(place, 'extension')) === SKIPPED
        ? plainAt(child(place, 'linkId'))
        : undefined,
  );
}

/** That a question was answered with none of its options: an item without an answer says nothing by itself. */
const noneChosen = () =>
  through(
    extension('nothing-chosen', yesNo(true, false)),
    (chosen: string[]) => !chosen.length || undefined,
    (found) => (found ? [] : undefined),
  );

/** A question with what was chosen. An item that says neither that nor that it was skipped is left whole. */
function answeredItem(): Codec {
  const answered = group<QuestionnaireResponse['answers'][number]>([
    ['question', 'linkId', string()],
    ['chosen', 'answer', some(inside('valueCoding', option()))],
    ['chosen', 'extension', one(noneChosen())],
  ]);
  const skipped = skippedItem();
  const why = absentReason();
  return codec('', answered.to, (place) => {
    if (skipped.from(place) !== undefined) return undefined;
    const reason = why.from(child(place, 'extension'));
    const found = answered.from(place) as { chosen?: string[] } | undefined;
    return found?.chosen && reason === undefined ? found : leave(place, 'no-place');
  });
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
