/**
 * The closed lists of the catalogue, apart from those of events, so that a bundle that reads events does not
 * hold them.
 */

/** Does help come to the person, answer a request, or both? `always` marks the route that is not online. Source: SAPC 2023 ethnography; `always` is the kit's. */
export const facilitationStances = ['proactive', 'reactive', 'mixed', 'always'] as const;
export type FacilitationStance = (typeof facilitationStances)[number];

/** Whom an approach is aimed at. Patient and staff: JMIR 2022 e33911; the others are the kit's. */
export const facilitationTargets = ['patient', 'staff', 'carer', 'community', 'system'] as const;
export type FacilitationTarget = (typeof facilitationTargets)[number];

/**
 * What sort of thing an approach is. `facilitation` is help as the study describes it; the others are
 * smaller things that remove a barrier: part of this kit, a rule for a service's design, something a
 * practice does, something a wider body does. The kit's own grouping.
 */
export const approachKinds = ['facilitation', 'kit', 'design', 'practice', 'system'] as const;
export type ApproachKind = (typeof approachKinds)[number];

/** Who usually provides an approach. The kit's own list, from the study's stakeholders. */
export const approachProviders = [
  'practice',
  'reception',
  'any-staff',
  'champion',
  'digital-navigator',
  'link-worker',
  'volunteer',
  'ppg',
  'pharmacy',
  'pcn',
  'icb',
  'nhs-england',
  'supplier',
  'inclusion-health-team',
  'vcse',
  'library',
  'community-hub',
  'local-authority',
  'mobile-operator',
  'helpline',
  'good-things-foundation',
] as const;
export type ApproachProvider = (typeof approachProviders)[number];

/** Domains of NHS England's framework "Inclusive digital healthcare" (September 2023), in its order. */
export const inclusionDomains = [
  'access-to-devices-and-data',
  'accessibility-and-ease-of-use',
  'skills-and-capability',
  'beliefs-and-trust',
  'leadership-and-partnerships',
] as const;
export type InclusionDomain = (typeof inclusionDomains)[number];

/** Who meets the barrier. The kit's own grouping. */
export const barrierHolders = ['patient', 'staff', 'system'] as const;
export type BarrierHolder = (typeof barrierHolders)[number];

/** A trial or controlled study; B observational with a comparison; C qualitative or survey; D guidance or consensus; E none found. */
export const evidenceGrades = ['A', 'B', 'C', 'D', 'E'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** Ways to get the same thing done that are not online. */
export const nonDigitalRoutes = [
  'phone-the-surgery',
  'visit-the-surgery',
  'letter',
  'pharmacy-in-person',
  'call-111',
  'phone-the-hospital',
  'phone-the-service',
] as const;
export type NonDigitalRoute = (typeof nonDigitalRoutes)[number];

/** Levels at which a stakeholder acts. National, regional, local: the study; the others are the kit's. */
export const stakeholderLevels = [
  'national',
  'regional',
  'system',
  'local',
  'neighbourhood',
  'practice',
  'community',
  'individual',
] as const;
export type StakeholderLevel = (typeof stakeholderLevels)[number];

/** Who a stakeholder thinks should be responsible. */
export const responsibilityViews = [
  'practice',
  'wider-nhs',
  'system',
  'shared',
  'patient',
  'supplier',
  'not-stated',
] as const;
export type ResponsibilityView = (typeof responsibilityViews)[number];
