import type {
  Agreement,
  ContactMethod,
  ContactTime,
  DisclosureProfile,
  FacilitationComponent,
  FacilitationCoverage,
  FacilitationPurpose,
  NeedStage,
  NeedType,
  PolicyStatus,
  ProvisionState,
  ReferralCapacity,
  ReferralEnding,
  ResourceFormat,
  RoughAmount,
  TrustedPersonBasis,
  TrustedPersonScope,
} from '../../schemas/record-vocabulary.js';

/** What help is made of, for staff: the three P's of the study's definition. */
export const facilitationComponentLabels: Record<FacilitationComponent, string> = {
  process: 'Process',
  procedure: 'Procedure',
  personnel: 'Personnel',
};

/** What help is for, for staff. The terms are those of JMIR 2022 e33911. */
export const facilitationPurposeLabels: Record<FacilitationPurpose, string> = {
  promotion: 'Promotion of services',
  training: 'Training of patients',
  'guidance-and-support': 'Guidance and support',
  knowledge: 'Staff’s knowledge of services',
  'technical-skill': 'Staff’s technical skill',
  'communication-skill': 'Staff’s skill in communicating',
};

/** When a person can be reached, as they read it. The kit's own. */
export const contactTimeLabels: Record<ContactTime, string> = {
  morning: 'In the morning',
  afternoon: 'In the afternoon',
  evening: 'In the evening',
  weekend: 'At the weekend',
};

/** Has a receiver of hand-overs room? For staff. The kit's own. */
export const referralCapacityLabels: Record<ReferralCapacity, string> = {
  'has-room': 'Has room',
  'waiting-list': 'Has a waiting list',
  full: 'Is full',
  'not-known': 'Not known',
};

/** Why a hand-over came to its end, for staff. The kit's own. */
export const referralEndingLabels: Record<ReferralEnding, string> = {
  helped: 'The person was helped',
  'no-longer-needed': 'Help was no longer needed',
  'not-reached': 'The person could not be reached',
  'person-declined': 'The person did not want it',
  'receiver-declined': 'The receiver could not take it on',
  'no-room': 'The receiver had no room',
  'not-known': 'Not known',
};

/** How much, where nobody measured it. For staff. */
export const roughAmountLabels: Record<RoughAmount, string> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
};

/** Is a responsibility settled? For staff. */
export const agreementLabels: Record<Agreement, string> = {
  agreed: 'Agreed',
  assumed: 'Assumed: nobody has agreed it',
  disputed: 'Disputed',
  unowned: 'Nobody’s',
};

/** The six stages of meeting a need, for staff. Source: DAPB1605 version 4. */
export const needStageLabels: Record<NeedStage, string> = {
  identify: 'Identify',
  record: 'Record',
  flag: 'Flag',
  share: 'Share',
  meet: 'Meet',
  review: 'Review',
};

/** Where a need comes from, for staff. */
export const needTypeLabels: Record<NeedType, string> = {
  'accessible-information': 'Accessible information',
  'reasonable-adjustment': 'Reasonable adjustment',
  digital: 'Help with digital services',
};

/** Does a policy speak of help with digital services? For staff. The reading is the kit’s own. */
export const facilitationCoverageLabels: Record<FacilitationCoverage, string> = {
  yes: 'Speaks of facilitation',
  partly: 'Speaks of it in part',
  silent: 'Silent on facilitation',
  'not-known': 'Not read yet',
};

/** Is a policy in force? For staff. */
export const policyStatusLabels: Record<PolicyStatus, string> = {
  'in-force': 'In force',
  replaced: 'Replaced',
  withdrawn: 'Withdrawn',
  announced: 'Announced',
  'not-known': 'Not known',
};

/** Is a service switched on? For staff. */
export const provisionStateLabels: Record<ProvisionState, string> = {
  on: 'On',
  off: 'Off',
  partial: 'On in part',
  'not-known': 'Not known',
};

/** Why a trusted person may act, for staff. */
export const trustedPersonBasisLabels: Record<TrustedPersonBasis, string> = {
  'patient-consent': 'The patient agreed',
  'best-interest-decision': 'Decision in the patient’s best interest',
  'power-of-attorney-or-deputy': 'Power of attorney or court deputy',
  'parental-responsibility': 'Parental responsibility',
};

/** What a trusted person may do, for patients and staff. */
export const trustedPersonScopeLabels: Record<TrustedPersonScope, string> = {
  'book-appointments': 'Book appointments',
  'order-repeat-prescriptions': 'Order repeat prescriptions',
  'see-some-record': 'See some of the health record',
  'see-all-record': 'See all of the health record',
};

/** Forms of a resource, for patients and staff. */
export const resourceFormatLabels: Record<ResourceFormat, string> = {
  text: 'Text',
  'easy-read': 'Easy Read',
  'bsl-video': 'British Sign Language (BSL) video',
  audio: 'Audio',
  'large-print': 'Large print',
  braille: 'Braille',
  print: 'On paper',
  video: 'Video',
};

/** Ways to contact a person, for patients and staff. */
export const contactMethodLabels: Record<ContactMethod, string> = {
  letter: 'Letter',
  visit: 'Meet in person',
  phone: 'Phone',
  email: 'Email',
  textphone: 'Textphone',
  'phone-through-carer': 'Phone a carer or trusted person instead',
  'sign-language': 'Sign language',
  'no-phone': 'Do not phone',
  'text-message': 'Text message',
};

/** How small numbers are kept from view, for staff. */
export const disclosureProfileLabels: Record<DisclosureProfile, string> = {
  'nhse-1to7-5': '1 to 7 shown as 5, others to the nearest 5',
  'opensafely-le7': '7 and fewer hidden, others to the nearest 5',
  'suppress-lt5-secondary': 'Fewer than 5 hidden, and what would give them away',
  custom: 'The host’s own',
};
