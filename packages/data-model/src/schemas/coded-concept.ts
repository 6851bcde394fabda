import * as v from 'valibot';
import { unionBy } from '../validation/union-by.js';
import { type CatalogueId, CatalogueIdSchema, LanguageTagSchema } from './common.js';
import {
  type ContactMethod,
  contactMethods,
  type ResourceFormat,
  resourceFormats,
  type TrustedPersonBasis,
  trustedPersonBases,
} from './record-vocabulary.js';

/**
 * Closed lists of what codes of other systems say and no other list of the kit holds. The ids are the kit's
 * own words.
 */

/** Categories of the reasonable adjustment flag, in order. Source: NHS England, draft patient flags 0.1.0 (2024), 001 to 011. */
export const adjustmentCategories = [
  'communication-support',
  'communication-professional',
  'contact-method',
  'information-format',
  'additional-communication-needs',
  'community-language',
  'additional-support',
  'individual-care',
  'environment-of-care',
  'additional-needs',
  'bespoke',
] as const;
export type AdjustmentCategory = (typeof adjustmentCategories)[number];

/** Impairments that a flag may carry, in order. Source: as above, 1 to 10 and 12: there is no 11. */
export const impairments = [
  'vision',
  'hearing',
  'mobility',
  'dexterity',
  'learning-understanding-or-concentrating',
  'memory',
  'mental-health',
  'stamina-breathing-or-fatigue',
  'social-or-behavioural',
  'other',
  'prefers-not-to-say',
] as const;
export type Impairment = (typeof impairments)[number];

/** What helps a person to follow and to be understood. */
export const communicationSupports = [
  'makaton',
  'makaton-interpreter',
  'lipspeaker',
  'lip-reading',
  'speech-to-text-reporter',
  'communication-app',
  'high-technology-communication-device',
  'help-with-communication',
  'advocate',
  'aphasia-friendly-communication',
  'support-to-understand',
  'support-to-be-understood',
] as const;
export type CommunicationSupport = (typeof communicationSupports)[number];

/** What a surgery does differently for a person, and what it bears in mind. */
export const adjustments = [
  'appointment-reminders',
  'extended-appointment',
  'minimal-waiting',
  'carer-present',
  'approach-discussed-with-carer',
  'my-healthcare-passport',
  'anxiety-in-clinical-settings',
  'visual-alert',
] as const;
export type Adjustment = (typeof adjustments)[number];

/** What became of social prescribing. */
export const socialPrescribingSteps = ['referred', 'declined'] as const;
export type SocialPrescribingStep = (typeof socialPrescribingSteps)[number];

/** Does somebody have to look at a record before its patient is given access to it? For clinical staff only. */
export const recordAccessReviews = ['review-indicated', 'review-not-indicated'] as const;
export type RecordAccessReview = (typeof recordAccessReviews)[number];

/** What a person decided about a flag. */
export const flagDecisions = ['agreed', 'refused', 'withdrawn'] as const;
export type FlagDecision = (typeof flagDecisions)[number];

/** The ids of each list that a code can be bound to. */
interface ConceptIds {
  /** Lists of the catalogue. */
  approaches: CatalogueId;
  barriers: CatalogueId;
  'patient-groups': CatalogueId;
  /** BCP 47 tags: `languages` that a person uses, and those for which an interpreter is needed. */
  languages: string;
  'interpreter-languages': string;
  'contact-methods': ContactMethod;
  'resource-formats': ResourceFormat;
  'communication-supports': CommunicationSupport;
  adjustments: Adjustment;
  'adjustment-categories': AdjustmentCategory;
  impairments: Impairment;
  'trusted-person-bases': TrustedPersonBasis;
  'social-prescribing-steps': SocialPrescribingStep;
  'record-access-reviews': RecordAccessReview;
  'flag-decisions': FlagDecision;
}

/** The name of a list that a code can be bound to. */
export type CodedList = keyof ConceptIds;

/** A concept of the kit: the list that it belongs to, and its id there. */
export type CodedConcept = {
  [TList in CodedList]: { list: TList; id: ConceptIds[TList] };
}[CodedList];

/* @__NO_SIDE_EFFECTS__ */
function inList<const TList extends CodedList, const TId extends v.GenericSchema>(
  list: TList,
  id: TId,
) {
  return v.strictObject({ list: v.literal(list), id });
}

export const CodedConceptSchema = /* @__PURE__ */ unionBy('list', [
  inList('approaches', CatalogueIdSchema),
  inList('barriers', CatalogueIdSchema),
  inList('patient-groups', CatalogueIdSchema),
  inList('languages', LanguageTagSchema),
  inList('interpreter-languages', LanguageTagSchema),
  inList('contact-methods', v.picklist(contactMethods)),
  inList('resource-formats', v.picklist(resourceFormats)),
  inList('communication-supports', v.picklist(communicationSupports)),
  inList('adjustments', v.picklist(adjustments)),
  inList('adjustment-categories', v.picklist(adjustmentCategories)),
  inList('impairments', v.picklist(impairments)),
  inList('trusted-person-bases', v.picklist(trustedPersonBases)),
  inList('social-prescribing-steps', v.picklist(socialPrescribingSteps)),
  inList('record-access-reviews', v.picklist(recordAccessReviews)),
  inList('flag-decisions', v.picklist(flagDecisions)),
]);
