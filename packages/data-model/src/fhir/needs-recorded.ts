import type { ReportedBarrier } from '../schemas/facilitation-event/base.js';
import {
  type NeedsRecorded,
  NeedsRecordedSchema,
} from '../schemas/facilitation-event/needs-recorded.js';
import { instant } from './codec.js';
import { concept, HL7, odsReference } from './coded.js';
import { eventKind, eventShared } from './event.js';
import { type Mapping, reader, writer } from './mapping.js';
import { own, ownList } from './own.js';
import { questionnaireAddress } from './questionnaire-address.js';
import type { Observation } from './resources.js';
import { besides, formed, group, list, one } from './structure.js';
import { always, derived } from './table.js';

/** A question that the person chose not to answer: a component without a value. */
const skippedQuestion = () =>
  formed(
    group<{ id: string }>([
      ['id', 'code', concept('question')],
      [
        '',
        'dataAbsentReason',
        besides(derived(() => 'asked-declined', concept(`${HL7}data-absent-reason`))),
      ],
    ]),
    (id: string) => ({ id }),
    ({ id }: { id: string }) => id,
  );

const observation: Mapping<NeedsRecorded> = {
  Observation: () => [
    ...eventShared<NeedsRecorded>(),
    ['', 'status', always('final')],
    ['', 'code', always('needs-recorded', eventKind())],
    ['occurredAt', 'effectiveDateTime', instant()],
    ['organisation', 'performer', one(odsReference())],
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
    own('nonDigitalOffered'),
  ],
};

/**
 * Writes needs that a person said as one Observation (UKCore-Observation), a component for each barrier
 * and each skipped question. It is no QuestionnaireResponse: the event holds barriers, not answers.
 */
export const needsRecordedToObservation = /* @__PURE__ */ writer<NeedsRecorded, Observation>(
  observation,
);

/** Reads needs that a person said from an Observation. */
export const needsRecordedFromObservation = /* @__PURE__ */ reader<NeedsRecorded>(
  NeedsRecordedSchema,
  observation,
);
