import type { ReportedBarrier } from '../../schemas/facilitation-event/base.js';
import {
  type NeedsRecorded,
  NeedsRecordedSchema,
} from '../../schemas/facilitation-event/needs-recorded.js';
import { absentReasons, coding, codingOrAbsence, concept, HL7 } from '../engine/coded.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { own, ownList } from '../engine/own.js';
import { leave } from '../engine/place.js';
import { questionnaireAddress } from '../engine/questionnaire-address.js';
import type { Observation } from '../engine/resources.js';
import { group, list, onlyWithOthers, through } from '../engine/structure.js';
import { asObservation } from './event.js';

/** A question that the person chose not to answer: a component without a value, and the reason why. */
const skippedQuestion = () =>
  through(
    group<{ id: string; why: string }>([
      ['id', 'code', concept('question')],
      [
        'why',
        'dataAbsentReason',
        onlyWithOthers(concept(coding(`${HL7}data-absent-reason`, absentReasons))),
      ],
    ]),
    (id: string) => ({ id, why: 'skipped' }),
    ({ id, why }: { id: string; why?: string }, place) =>
      // With a value, or for another reason, it was not skipped.
      why === 'skipped' && !Object.keys(place.value as object).some((name) => /^value/.test(name))
        ? id
        : leave(place, 'no-place'),
  );

const observation: Mapping<NeedsRecorded> = {
  Observation: () => [
    ...asObservation<NeedsRecorded>('needs-recorded'),
    own('questionnaire', questionnaireAddress()),
    own('answeredBy', 'respondent'),
    [
      'barriers',
      'component',
      list(
        group<ReportedBarrier>([
          ['barrier', 'code', concept('barrier')],
          ['source', 'valueCodeableConcept', concept('barrier-source')],
        ]),
      ),
    ],
    ['skipped', 'component', list(skippedQuestion())],
    ownList('suggested', 'approach'),
    own('nonDigitalOffered', codingOrAbsence('non-digital-offered')),
  ],
};

/**
 * Writes needs that a person said as one Observation (UKCore-Observation), a component for each barrier
 * and each skipped question. It is no QuestionnaireResponse: the event holds barriers, not answers.
 */
export const needsRecordedToObservation = /* @__PURE__ */ writer<NeedsRecorded, Observation>(
  observation,
  'needs-recorded',
);

/** Reads needs that a person said from an Observation. */
export const needsRecordedFromObservation = /* @__PURE__ */ reader<NeedsRecorded>(
  NeedsRecordedSchema,
  observation,
);
