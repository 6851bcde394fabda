import {
  approaches,
  barriers,
  evidenceSources,
  patientGroups,
  services,
  stakeholderTypes,
} from '../catalogue/index.js';
import { otherBindings, snomedBindings } from '../code-bindings/index.js';
import { frameworks } from '../frameworks/index.js';
import { whatHelpsQuestionnaire } from '../questionnaires/index.js';
import type { EntityName } from '../schemas/index.js';
import { communityServiceExample } from './directory.js';
import { eventExamples, helpOfferedExample, stakeholderExample } from './fixtures.js';
import { recordExamples } from './record-examples.js';

const catalogue: Partial<Record<EntityName, readonly object[]>> = {
  Barrier: barriers,
  CodeBinding: [...otherBindings, ...snomedBindings],
  EvidenceSource: evidenceSources,
  Framework: frameworks,
  FacilitationApproach: approaches,
  DigitalService: services,
  PatientGroup: patientGroups,
  StakeholderType: stakeholderTypes,
};

/** Valid records of every entity. */
export const entityExamples: Partial<Record<EntityName, readonly object[]>> = {
  ...Object.fromEntries(
    Object.entries(recordExamples).map(([name, { record }]) => [name, [record]]),
  ),
  ...catalogue,
  CommunityService: [communityServiceExample],
  FacilitationEvent: Object.values(eventExamples),
  HelpOffer: [helpOfferedExample.offer],
  Questionnaire: [whatHelpsQuestionnaire],
  Stakeholder: [stakeholderExample],
};
