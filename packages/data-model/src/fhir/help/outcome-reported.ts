import {
  type OutcomeReported,
  OutcomeReportedSchema,
} from '../../schemas/facilitation-event/outcome-reported.js';
import { codingOrAbsence, concept, recordId } from '../engine/coded.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { own, ownList } from '../engine/own.js';
import type { Observation } from '../engine/resources.js';
import { asObservation } from './event.js';

const observation: Mapping<OutcomeReported> = {
  Observation: () => [
    ...asObservation<OutcomeReported>('outcome-reported'),
    ['helped', 'valueCodeableConcept', concept('helped')],
    ['approach', 'method', concept('approach')],
    own('about', recordId()),
    ownList('services', 'digital-service'),
    own('reportedBy', 'respondent'),
    own('otherContact', codingOrAbsence('other-contact')),
  ],
};

/** Writes what a person said afterwards of help that they got as an Observation (UKCore-Observation). */
export const outcomeReportedToObservation = /* @__PURE__ */ writer<OutcomeReported, Observation>(
  observation,
  'outcome-reported',
);

/** Reads what a person said of help that they got from an Observation. */
export const outcomeReportedFromObservation = /* @__PURE__ */ reader<OutcomeReported>(
  OutcomeReportedSchema,
  observation,
);
