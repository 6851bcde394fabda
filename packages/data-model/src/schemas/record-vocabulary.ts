/**
 * Closed lists of the records that plan, provide and report help, apart from those of events, so that a
 * bundle that reads events does not hold them.
 */

/** What a responsibility can be: settled, taken for granted, contested, or nobody's. Source: SAPC 2023 interviews; the four states are the kit's. */
export const agreements = ['agreed', 'assumed', 'disputed', 'unowned'] as const;
export type Agreement = (typeof agreements)[number];

/** The six stages of meeting a need. Source: Accessible Information Standard DAPB1605 version 4 (2025). */
export const needStages = ['identify', 'record', 'flag', 'share', 'meet', 'review'] as const;
export type NeedStage = (typeof needStages)[number];

/** Where a need comes from: information and communication, a reasonable adjustment, or help with digital services. */
export const needTypes = ['accessible-information', 'reasonable-adjustment', 'digital'] as const;
export type NeedType = (typeof needTypes)[number];

/** What help is made of: the three P's of the study's definition. Source: HSDR 10.3310/JKYT5803. */
export const facilitationComponents = ['process', 'procedure', 'personnel'] as const;
export type FacilitationComponent = (typeof facilitationComponents)[number];

/** What help is for: the first three are for patients, the others for staff. Source: JMIR 2022 e33911. */
export const facilitationPurposes = [
  'promotion',
  'training',
  'guidance-and-support',
  'knowledge',
  'technical-skill',
  'communication-skill',
] as const;
export type FacilitationPurpose = (typeof facilitationPurposes)[number];

/** Does a policy speak of help with digital services? */
export const facilitationCoverages = ['yes', 'partly', 'silent', 'not-known'] as const;
export type FacilitationCoverage = (typeof facilitationCoverages)[number];

/** Is a policy in force? */
export const policyStatuses = [
  'in-force',
  'replaced',
  'withdrawn',
  'announced',
  'not-known',
] as const;
export type PolicyStatus = (typeof policyStatuses)[number];

/** Is a service switched on at a practice? */
export const provisionStates = ['on', 'off', 'partial', 'not-known'] as const;
export type ProvisionState = (typeof provisionStates)[number];

/** Why a trusted person may act. Source: NHS England draft implementation guide, patient flags, roles 001 to 004. */
export const trustedPersonBases = [
  'patient-consent',
  'best-interest-decision',
  'power-of-attorney-or-deputy',
  'parental-responsibility',
] as const;
export type TrustedPersonBasis = (typeof trustedPersonBases)[number];

/** What a trusted person may do for the patient. */
export const trustedPersonScopes = [
  'book-appointments',
  'order-repeat-prescriptions',
  'see-some-record',
  'see-all-record',
] as const;
export type TrustedPersonScope = (typeof trustedPersonScopes)[number];

/** Forms that a resource comes in. */
export const resourceFormats = [
  'text',
  'easy-read',
  'bsl-video',
  'audio',
  'large-print',
  'braille',
  'print',
  'video',
] as const;
export type ResourceFormat = (typeof resourceFormats)[number];

/** Ways to contact a person. Source: UK Core PreferredContactMethod, in the kit's words. */
export const contactMethods = [
  'letter',
  'visit',
  'phone',
  'email',
  'textphone',
  'phone-through-carer',
  'sign-language',
  'no-phone',
  'text-message',
] as const;
export type ContactMethod = (typeof contactMethods)[number];

/** When a person can be reached. The kit's own list. */
export const contactTimes = ['morning', 'afternoon', 'evening', 'weekend'] as const;
export type ContactTime = (typeof contactTimes)[number];

/** What a receiver of hand-overs said of its room. The kit's own list. */
export const referralCapacities = ['has-room', 'waiting-list', 'full', 'not-known'] as const;
export type ReferralCapacity = (typeof referralCapacities)[number];

/** Why a hand-over came to its end. The kit's own list. */
export const referralEndings = [
  'helped',
  'no-longer-needed',
  'not-reached',
  'person-declined',
  'receiver-declined',
  'no-room',
  'not-known',
] as const;
export type ReferralEnding = (typeof referralEndings)[number];

/** How much, where nobody measured it: for effort, cost, interest and influence. */
export const roughAmounts = ['low', 'medium', 'high'] as const;
export type RoughAmount = (typeof roughAmounts)[number];

/** Levels of proof of identity of NHS login. Source: NHS login documentation. */
export const identityLevels = ['P0', 'P5', 'P9'] as const;
export type IdentityLevel = (typeof identityLevels)[number];

/** How small numbers are kept from view. Each is named after who uses it. */
export const disclosureProfiles = [
  'nhse-1to7-5',
  'opensafely-le7',
  'suppress-lt5-secondary',
  'custom',
] as const;
export type DisclosureProfile = (typeof disclosureProfiles)[number];
