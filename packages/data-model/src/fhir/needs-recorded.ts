import type { ReportedBarrier } from '../schemas/facilitation-event/base.js';
import {
  type NeedsRecorded,
  NeedsRecordedSchema,
} from '../schemas/facilitation-event/needs-recorded.js';
import { type Codec, codec, instant } from './codec.js';
import { concept, HL7, odsReference } from './coded.js';
import { eventKind, eventShared } from './event.js';
import { type FromFhirOptions, type Mapping, read, type ToFhirOptions, write } from './mapping.js';
import { own, ownList } from './own.js';
import { child, mark } from './place.js';
import { questionnaireAddress } from './questionnaire-address.js';
import type { Observation } from './resources.js';
import type { FromFhirResult, ToFhirResult } from './result.js';
import { group, inside, list, one } from './structure.js';
import { always } from './table.js';

/** A question that the person chose not to answer: a component without a value. */
function skippedQuestion(): Codec {
  const question = inside('code', concept('question'));
  return codec(
    question.type,
    (id, at) => ({
      ...(question.to(id, at) as object),
      dataAbsentReason: {
        coding: [{ system: `${HL7}data-absent-reason`, code: 'asked-declined' }],
      },
    }),
    (place) => {
      const id = question.from(place);
      if (id !== undefined) mark(child(place, 'dataAbsentReason'));
      return id;
    },
  );
}

const observation: Mapping<NeedsRecorded> = {
  constants: { schemaVersion: 1, kind: 'needs-recorded' },
  aboutPatient: true,
  parts: [
    {
      type: 'Observation',
      table: () => [
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
    },
  ],
};

/**
 * Writes needs that a person said as one Observation (UKCore-Observation), a component for each barrier
 * and each skipped question. It is no QuestionnaireResponse: the event holds barriers, not answers.
 */
export function needsRecordedToObservation(
  event: NeedsRecorded,
  options?: ToFhirOptions,
): ToFhirResult<Observation> {
  return write(observation, event, options);
}

/** Reads needs that a person said from an Observation. */
export function needsRecordedFromObservation(
  input: unknown,
  options?: FromFhirOptions<NeedsRecorded>,
): FromFhirResult<NeedsRecorded> {
  return read(NeedsRecordedSchema, observation, input, options);
}
