import { type NeedStep, type SupportNeed, SupportNeedSchema } from '../../schemas/support-need.js';
import { day, instant } from '../engine/codec.js';
import { codingOrAbsence, concept } from '../engine/coded.js';
import { clinicalStatus, isAbated, isRefuted } from '../engine/condition.js';
import { always, never } from '../engine/holds.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { idEntry, own, ownList } from '../engine/own.js';
import type { Condition, Observation } from '../engine/resources.js';
import { group, one } from '../engine/structure.js';
import { patientReference } from '../engine/subject.js';
import { derived, type Table } from '../engine/table.js';

/** What both resources say in the same way. */
const shared = (): Table<SupportNeed> => [
  idEntry(),
  ['subject', 'subject', patientReference()],
  own('statedBy', 'barrier-source'),
  ownList(
    'steps',
    group<NeedStep>([
      own('stage', 'need-stage'),
      own('at', instant()),
      own('byRole', 'stakeholder-type'),
    ]),
  ),
  own('sharing', codingOrAbsence('sharing')),
  own('metBy', 'approach'),
  own('validTo', day()),
  own('reviewDueOn', day()),
];

const condition: Mapping<SupportNeed> = {
  Condition: () => [
    ...shared(),
    ['', 'clinicalStatus', always('active', clinicalStatus())],
    ['', 'verificationStatus', never(isRefuted)],
    ['', '', never(isAbated)],
    ['type', 'category', one(concept('need-type'))],
    ['need', 'code', concept('need')],
    ['', 'recordedDate', derived(({ steps }) => steps[0]?.at)],
  ],
};

const observation: Mapping<SupportNeed> = {
  Observation: () => [
    ...shared(),
    ['', 'status', always('final')],
    ['type', 'code', concept('need-type')],
    ['need', 'valueCodeableConcept', concept('need')],
    ['', 'effectiveDateTime', derived<SupportNeed>(({ steps }) => steps[0]?.at)],
  ],
};

/** Writes a support need as a Condition (UKCore-Condition). */
export const supportNeedToCondition = /* @__PURE__ */ writer<SupportNeed, Condition>(condition);

/** Reads a support need from a Condition that this kit wrote, or that says as much. */
export const supportNeedFromCondition = /* @__PURE__ */ reader<SupportNeed>(
  SupportNeedSchema,
  condition,
);

/** Writes a support need as an Observation (UKCore-Observation), for receivers that keep no Condition. */
export const supportNeedToObservation = /* @__PURE__ */ writer<SupportNeed, Observation>(
  observation,
);

/** Reads a support need from an Observation. */
export const supportNeedFromObservation = /* @__PURE__ */ reader<SupportNeed>(
  SupportNeedSchema,
  observation,
);
