import type { CatalogueId } from '@digital-facilitation/data-model';

/** What a recorder shows where the host chooses nothing: what a front desk meets most often comes first. */
export const defaultServices: readonly CatalogueId[] = [
  'nhs-app',
  'repeat-prescription',
  'appointment-booking',
  'online-consultation',
  'nhs-login',
  'record-access',
  'test-results',
  'carer-access',
];

export const defaultApproaches: readonly CatalogueId[] = [
  'ad-hoc-help',
  'registration-help',
  'account-recovery-help',
  'supported-completion',
  'remote-assist',
  'one-to-one',
  'tell-in-person',
  'signpost',
];

export const defaultCampaignApproaches: readonly CatalogueId[] = [
  'text-message',
  'letter',
  'email',
  'app-message',
  'poster-display',
  'leaflet',
  'waiting-room-screen',
  'website-content',
];

export const defaultBarriers: readonly CatalogueId[] = [
  'no-device',
  'data-cost',
  'locked-out',
  'identity-proof',
  'low-skills',
  'low-confidence',
  'limited-english',
  'low-literacy',
  'sensory-motor',
  'confidentiality',
  'too-many-apps',
  'prefers-human',
];

export const defaultRoles: readonly CatalogueId[] = [
  'receptionist',
  'care-navigator',
  'digital-champion',
  'administrator',
  'social-prescribing-link-worker',
  'volunteer',
];

export interface RecorderLanguage {
  /** BCP 47 tag. */
  tag: string;
  label: string;
}

export const defaultLanguages: readonly RecorderLanguage[] = [{ tag: 'en', label: 'English' }];
