import type { DigitalService } from '../schemas/digital-service.js';
import type { CatalogueEvidence } from './evidence.js';
import type { ServiceLimitId } from './service-limits.js';

/** Ids of the services, in the order of the list. */
export const serviceIds = [
  'repeat-prescription',
  'appointment-booking',
  'record-access',
  'nhs-app',
  'nhs-account-web',
  'nhs-login',
  'gp-online-services',
  'gp-registration-online',
  'online-consultation',
  'video-consultation',
  'messaging',
  'test-results',
  'eps-nomination',
  'prescription-tracking',
  'pharmacy-first',
  'booking-link',
  'text-reminders',
  'nhs-111-online',
  'carer-access',
  'hospital-appointments',
  'vaccination-booking',
  'screening',
  'organ-donation',
  'data-opt-out',
  'health-campaign',
  'remote-monitoring',
  'self-referral',
  'questionnaire',
] as const;
/** One of {@link serviceIds}. */
export type ServiceId = (typeof serviceIds)[number];

/** A service of the catalogue: every id that it names is checked by the compiler. */
export interface CatalogueService extends DigitalService {
  id: ServiceId;
  limits?: ServiceLimitId[] | undefined;
  requires: ServiceId[];
  evidence: CatalogueEvidence;
}

/**
 * Online services that patients of a GP surgery can use. The evidence is for the service, its age
 * rule and its limits; which routes beside it are not online is the authors' inference.
 */
export const services: readonly CatalogueService[] = [
  {
    id: 'repeat-prescription',
    requires: [],
    alternatives: ['visit-the-surgery', 'letter'],
    evidence: { grade: 'C', sources: ['seed', 'sapc21'] },
  },
  {
    id: 'appointment-booking',
    requires: [],
    alternatives: ['phone-the-surgery', 'visit-the-surgery'],
    evidence: { grade: 'C', sources: ['seed', 'sapc21'] },
  },
  {
    id: 'record-access',
    requires: [],
    alternatives: ['visit-the-surgery', 'phone-the-surgery', 'letter'],
    evidence: { grade: 'C', sources: ['seed', 'sapc21'] },
  },
  {
    id: 'nhs-app',
    minAge: 13,
    limits: ['england-or-isle-of-man'],
    requires: ['nhs-login'],
    alternatives: ['phone-the-surgery', 'visit-the-surgery', 'letter'],
    evidence: { grade: 'D', sources: ['nhsapp-gpg'] },
  },
  {
    id: 'nhs-account-web',
    requires: ['nhs-login'],
    alternatives: ['phone-the-surgery', 'visit-the-surgery', 'letter'],
    evidence: { grade: 'D', sources: ['cpe', 'nhssm'] },
  },
  {
    id: 'nhs-login',
    requires: [],
    alternatives: ['phone-the-surgery', 'visit-the-surgery'],
    evidence: { inferred: true },
  },
  {
    id: 'gp-online-services',
    requires: [],
    alternatives: ['phone-the-surgery', 'visit-the-surgery', 'letter'],
    evidence: { grade: 'D', sources: ['nhssm'] },
  },
  {
    id: 'gp-registration-online',
    requires: [],
    alternatives: ['visit-the-surgery', 'phone-the-surgery', 'letter'],
    evidence: { inferred: true },
  },
  {
    id: 'online-consultation',
    requires: [],
    alternatives: ['phone-the-surgery', 'visit-the-surgery'],
    evidence: { grade: 'D', sources: ['cpe'] },
  },
  {
    id: 'video-consultation',
    requires: [],
    alternatives: ['phone-the-surgery', 'visit-the-surgery'],
    evidence: { inferred: true },
  },
  {
    id: 'messaging',
    requires: [],
    alternatives: ['phone-the-surgery', 'visit-the-surgery', 'letter'],
    evidence: { grade: 'D', sources: ['cpe'] },
  },
  {
    id: 'test-results',
    requires: [],
    alternatives: ['phone-the-surgery', 'visit-the-surgery'],
    evidence: { grade: 'D', sources: ['cpe'] },
  },
  {
    id: 'eps-nomination',
    requires: [],
    alternatives: ['pharmacy-in-person', 'phone-the-surgery', 'visit-the-surgery'],
    evidence: { grade: 'D', sources: ['cpe'] },
  },
  {
    id: 'prescription-tracking',
    requires: ['nhs-login'],
    alternatives: ['pharmacy-in-person', 'phone-the-surgery'],
    evidence: { grade: 'D', sources: ['appstat'] },
  },
  {
    id: 'pharmacy-first',
    requires: [],
    alternatives: ['pharmacy-in-person', 'phone-the-surgery'],
    evidence: { inferred: true },
  },
  {
    id: 'booking-link',
    requires: [],
    alternatives: ['phone-the-surgery', 'visit-the-surgery'],
    evidence: { grade: 'D', sources: ['grove'] },
  },
  {
    id: 'text-reminders',
    requires: [],
    alternatives: ['letter', 'phone-the-surgery'],
    evidence: { inferred: true },
  },
  {
    id: 'nhs-111-online',
    minAge: 5,
    requires: [],
    alternatives: ['call-111'],
    evidence: { grade: 'D', sources: ['nhssm'] },
  },
  {
    id: 'carer-access',
    limits: [
      'same-surgery',
      'surgery-decides',
      'this-surgery-only',
      'no-hospital-services',
      'no-pharmacy-change',
      'no-messages',
    ],
    requires: [],
    alternatives: ['phone-the-surgery', 'visit-the-surgery', 'letter'],
    evidence: { grade: 'D', sources: ['app-proxy', 'proxy'] },
  },
  {
    id: 'hospital-appointments',
    minAge: 16,
    limits: ['some-hospitals'],
    requires: ['nhs-login'],
    alternatives: ['phone-the-hospital', 'letter'],
    evidence: { grade: 'D', sources: ['app-acute', 'cpe'] },
  },
  {
    id: 'vaccination-booking',
    requires: [],
    alternatives: ['phone-the-surgery', 'pharmacy-in-person'],
    evidence: { inferred: true },
  },
  {
    id: 'screening',
    requires: [],
    alternatives: ['phone-the-service', 'phone-the-surgery', 'letter'],
    evidence: { inferred: true },
  },
  {
    id: 'organ-donation',
    requires: [],
    alternatives: ['phone-the-service'],
    evidence: { grade: 'D', sources: ['cpe'] },
  },
  {
    id: 'data-opt-out',
    requires: [],
    alternatives: ['phone-the-service', 'letter'],
    evidence: { grade: 'D', sources: ['cpe'] },
  },
  {
    id: 'health-campaign',
    requires: [],
    alternatives: ['letter', 'phone-the-surgery'],
    evidence: { inferred: true },
  },
  {
    id: 'remote-monitoring',
    requires: [],
    alternatives: ['phone-the-surgery', 'visit-the-surgery'],
    evidence: { inferred: true },
  },
  {
    id: 'self-referral',
    requires: [],
    alternatives: ['phone-the-service', 'phone-the-surgery'],
    evidence: { inferred: true },
  },
  {
    id: 'questionnaire',
    requires: [],
    alternatives: ['phone-the-surgery', 'visit-the-surgery', 'letter'],
    evidence: { inferred: true },
  },
];
