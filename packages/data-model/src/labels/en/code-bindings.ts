import type { RefusalReason } from '../../catalogue/code-bindings/refused-snomed-codes.js';
import type { CodeSystemId } from '../../catalogue/code-bindings/systems.js';
import type { BindingRelation } from '../../schemas/code-binding.js';
import type {
  Adjustment,
  AdjustmentCategory,
  CodedList,
  CommunicationSupport,
  FlagDecision,
  Impairment,
  RecordAccessReview,
  SocialPrescribingStep,
} from '../../schemas/coded-concept.js';

/** Names of the code systems, for staff and suppliers. */
export const codeSystemLabels: Record<CodeSystemId, string> = {
  snomed: 'SNOMED CT',
  'patient-flag-category': 'NHS England patient flags: kind of flag',
  'adjustment-category': 'NHS England patient flags: category of adjustment',
  impairment: 'NHS England patient flags: impairment',
  'flag-consent': 'NHS England patient flags: consent',
  'flag-proxy-role': 'NHS England patient flags: role of a trusted person',
  'uk-core-contact-method': 'UK Core: preferred contact method',
  'uk-core-written-format': 'UK Core: preferred written format',
  'uk-core-human-language': 'UK Core: human language (retired)',
};

/** Names of the lists that codes are bound to, for staff and suppliers. */
export const codedListLabels: Record<CodedList, string> = {
  'contact-methods': 'Ways to contact a person',
  'resource-formats': 'Formats of information',
  languages: 'Languages',
  'interpreter-languages': 'Interpreters',
  'communication-supports': 'Communication support',
  adjustments: 'Adjustments',
  'adjustment-categories': 'Categories of adjustment',
  impairments: 'Impairments',
  'flag-decisions': 'What a person decided about a flag',
  'trusted-person-bases': 'Why a trusted person may act',
  'social-prescribing-steps': 'Social prescribing',
  'record-access-reviews': 'Review before access to a record',
  barriers: 'Barriers',
  approaches: 'What helps',
  'patient-groups': 'Groups',
};

/** How far a code and the kit’s concept say the same, for staff and suppliers. The judgement is the kit’s own. */
export const bindingRelationLabels: Record<BindingRelation, string> = {
  equivalent: 'They say the same',
  'code-is-narrower': 'The code says more',
  'code-is-broader': 'The code says less',
  related: 'They are related, no more',
};

/** Why a code is refused, for suppliers. */
export const refusalReasonLabels: Record<RefusalReason, string> = {
  'check-digit': 'Its last digit does not fit the others, so it cannot be a SNOMED CT code.',
  'made-up-with-a-name-of-another': 'It was made up for a sandbox, with the name of another code.',
};

/** Categories of the reasonable adjustment flag, for staff. */
export const adjustmentCategoryLabels: Record<AdjustmentCategory, string> = {
  'communication-support': 'Communication support',
  'communication-professional': 'Communication professional',
  'contact-method': 'Way of contact',
  'information-format': 'Format of information',
  'additional-communication-needs': 'Other communication needs and support',
  'community-language': 'Community language',
  'additional-support': 'Additional support',
  'individual-care': 'Individual care',
  'environment-of-care': 'Place of care',
  'additional-needs': 'Additional needs',
  bespoke: 'Made for one person',
};

/** Impairments that a flag may carry, for staff. A person may always say nothing. */
export const impairmentLabels: Record<Impairment, string> = {
  vision: 'Vision',
  hearing: 'Hearing',
  mobility: 'Mobility',
  dexterity: 'Dexterity',
  'learning-understanding-or-concentrating': 'Learning, understanding or concentrating',
  memory: 'Memory',
  'mental-health': 'Mental health',
  'stamina-breathing-or-fatigue': 'Stamina, breathing or fatigue',
  'social-or-behavioural': 'Social or behavioural',
  other: 'Other',
  'prefers-not-to-say': 'Prefers not to say',
};

/** What helps a person to follow and to be understood, for staff. */
export const communicationSupportLabels: Record<CommunicationSupport, string> = {
  makaton: 'Makaton',
  'makaton-interpreter': 'Makaton interpreter',
  lipspeaker: 'Lipspeaker',
  'lip-reading': 'Lip reads',
  'speech-to-text-reporter': 'Speech to text reporter',
  'communication-app': 'Communication app',
  'high-technology-communication-device': 'High technology communication device',
  'help-with-communication': 'Help with communication',
  advocate: 'Advocate',
  'aphasia-friendly-communication': 'Aphasia-friendly communication',
  'support-to-understand': 'Support to understand others',
  'support-to-be-understood': 'Support to be understood',
};

/** What a surgery does differently for a person, and what it bears in mind. For staff. */
export const adjustmentLabels: Record<Adjustment, string> = {
  'appointment-reminders': 'Appointment reminders',
  'extended-appointment': 'Longer appointment',
  'minimal-waiting': 'As little waiting as possible',
  'carer-present': 'Carer present',
  'approach-discussed-with-carer': 'Approach discussed with the carer',
  'my-healthcare-passport': 'Has My Healthcare Passport',
  'anxiety-in-clinical-settings': 'Anxiety in clinical settings',
  'visual-alert': 'Called by a signal that can be seen',
};

/** What became of social prescribing, for staff. */
export const socialPrescribingStepLabels: Record<SocialPrescribingStep, string> = {
  referred: 'Referred',
  declined: 'Declined',
};

/** Review before access to a record, for clinical staff alone: never to be shown to a patient. */
export const recordAccessReviewLabels: Record<RecordAccessReview, string> = {
  'review-indicated': 'Review first',
  'review-not-indicated': 'No review needed',
};

/** What a person decided about a flag, for staff. */
export const flagDecisionLabels: Record<FlagDecision, string> = {
  agreed: 'Agreed',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
};
