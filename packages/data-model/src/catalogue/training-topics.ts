import type { TrainingTopic } from '../schemas/training-topic.js';
import type { BarrierId } from './barriers/ids.js';
import type { CatalogueEvidence } from './evidence.js';

/** Ids of the training topics, in the order of the list: for staff, then for patients. */
export const trainingTopicIds = [
  'what-is-facilitation',
  'know-the-services',
  'technical-skills',
  'communication-skills',
  'ask-not-assume',
  'nhs-login-levels',
  'carer-access',
  'privacy-and-safe-use',
  'coercion-and-safeguarding',
  'ais-and-radf',
  'interpreters-and-bsl',
  'easy-read',
  'health-literacy-teach-back',
  'inclusion-health',
  'signposting-and-warm-referral',
  'data-and-devices',
  'scams',
  'online-consultation-safety',
  'non-digital-route',
  'recording-and-privacy',
  'dummy-account-practice',
  'reasonable-adjustments',
  'mental-health-aware-help',
  'measuring-and-equity',
  'get-online',
  'email',
  'passwords',
  'nhs-login',
  'order-repeat',
  'book',
  'see-record',
  'message-surgery',
  'online-consultation',
  'video-call',
  'privacy',
  'patient-scams',
  'help-someone-else',
  'health-info-quality',
] as const;
/** One of {@link trainingTopicIds}. */
export type TrainingTopicId = (typeof trainingTopicIds)[number];

/** A topic of the catalogue: what it names is checked by the compiler. */
export interface CatalogueTrainingTopic extends TrainingTopic {
  id: TrainingTopicId;
  removes: BarrierId[];
  evidence: CatalogueEvidence;
}

/** What staff and patients can learn. Which barriers a topic helps to remove is the kit's own judgement. */
export const trainingTopics: readonly CatalogueTrainingTopic[] = [
  {
    id: 'what-is-facilitation',
    audience: 'staff',
    removes: ['staff-untrained'],
    evidence: { inferred: true, sources: ['hsdr24', 'hf24', 'jmir22'] },
  },
  {
    id: 'know-the-services',
    audience: 'staff',
    removes: ['staff-untrained', 'too-many-apps'],
    evidence: { grade: 'D', sources: ['jmir22'] },
  },
  {
    id: 'technical-skills',
    audience: 'staff',
    removes: ['staff-untrained'],
    evidence: { grade: 'D', sources: ['jmir22'] },
  },
  {
    id: 'communication-skills',
    audience: 'staff',
    removes: ['staff-untrained'],
    evidence: { grade: 'D', sources: ['jmir22'] },
  },
  {
    id: 'ask-not-assume',
    audience: 'staff',
    removes: ['staff-assume'],
    evidence: { grade: 'C', sources: ['sapc23-eth'] },
  },
  {
    id: 'nhs-login-levels',
    audience: 'staff',
    removes: ['identity-proof', 'registration-hard'],
    evidence: { inferred: true },
  },
  {
    id: 'carer-access',
    audience: 'staff',
    removes: ['carer-no-access'],
    evidence: { inferred: true },
  },
  {
    id: 'privacy-and-safe-use',
    audience: 'staff',
    removes: ['confidentiality', 'shared-device'],
    evidence: { inferred: true },
  },
  {
    id: 'coercion-and-safeguarding',
    audience: 'staff',
    removes: ['unsafe-at-home'],
    evidence: { inferred: true },
  },
  {
    id: 'ais-and-radf',
    audience: 'staff',
    removes: ['inaccessible-service'],
    evidence: { grade: 'D', sources: ['ais25', 'radf'] },
  },
  {
    id: 'interpreters-and-bsl',
    audience: 'staff',
    removes: ['limited-english', 'bsl-first'],
    evidence: { inferred: true },
  },
  {
    id: 'easy-read',
    audience: 'staff',
    removes: ['low-literacy', 'cognitive'],
    evidence: { inferred: true },
  },
  {
    id: 'health-literacy-teach-back',
    audience: 'staff',
    removes: ['low-health-literacy'],
    evidence: { grade: 'D', sources: ['kls'] },
  },
  {
    id: 'inclusion-health',
    audience: 'staff',
    removes: [],
    evidence: { inferred: true },
  },
  {
    id: 'signposting-and-warm-referral',
    audience: 'staff',
    removes: [],
    evidence: { inferred: true },
  },
  {
    id: 'data-and-devices',
    audience: 'staff',
    removes: ['no-device', 'device-cost', 'data-cost'],
    evidence: { inferred: true },
  },
  {
    id: 'scams',
    audience: 'staff',
    removes: ['scam-fear'],
    evidence: { inferred: true },
  },
  {
    id: 'online-consultation-safety',
    audience: 'staff',
    removes: ['long-forms'],
    evidence: { inferred: true },
  },
  {
    id: 'non-digital-route',
    audience: 'staff',
    removes: ['prefers-human'],
    evidence: { inferred: true },
  },
  {
    id: 'recording-and-privacy',
    audience: 'staff',
    removes: [],
    evidence: { inferred: true },
  },
  {
    id: 'dummy-account-practice',
    audience: 'staff',
    removes: ['staff-untrained'],
    evidence: { grade: 'C', sources: ['app-pilot'] },
  },
  {
    id: 'reasonable-adjustments',
    audience: 'staff',
    removes: ['inaccessible-service', 'sensory-motor'],
    evidence: { inferred: true },
  },
  {
    id: 'mental-health-aware-help',
    audience: 'staff',
    removes: ['fluctuating-health', 'registration-hard'],
    evidence: { grade: 'C', sources: ['dh24', 'sapc23-mh'] },
  },
  {
    id: 'measuring-and-equity',
    audience: 'staff',
    removes: [],
    evidence: { inferred: true, sources: ['hsdr24', 'hf24'] },
  },
  {
    id: 'get-online',
    audience: 'patient',
    removes: ['low-foundation'],
    evidence: { inferred: true },
  },
  {
    id: 'email',
    audience: 'patient',
    removes: ['no-email'],
    evidence: { inferred: true },
  },
  {
    id: 'passwords',
    audience: 'patient',
    removes: ['locked-out'],
    evidence: { inferred: true },
  },
  {
    id: 'nhs-login',
    audience: 'patient',
    removes: ['registration-hard', 'identity-proof'],
    evidence: { inferred: true },
  },
  {
    id: 'order-repeat',
    audience: 'patient',
    removes: ['low-skills'],
    evidence: { inferred: true },
  },
  {
    id: 'book',
    audience: 'patient',
    removes: ['low-skills'],
    evidence: { inferred: true },
  },
  {
    id: 'see-record',
    audience: 'patient',
    removes: ['low-skills'],
    evidence: { inferred: true },
  },
  {
    id: 'message-surgery',
    audience: 'patient',
    removes: ['low-skills'],
    evidence: { inferred: true },
  },
  {
    id: 'online-consultation',
    audience: 'patient',
    removes: ['low-skills'],
    evidence: { inferred: true },
  },
  {
    id: 'video-call',
    audience: 'patient',
    removes: ['low-skills'],
    evidence: { inferred: true },
  },
  {
    id: 'privacy',
    audience: 'patient',
    removes: ['confidentiality', 'data-security'],
    evidence: { inferred: true },
  },
  {
    id: 'patient-scams',
    audience: 'patient',
    removes: ['scam-fear'],
    evidence: { inferred: true },
  },
  {
    id: 'help-someone-else',
    audience: 'patient',
    removes: ['carer-no-access'],
    evidence: { inferred: true },
  },
  {
    id: 'health-info-quality',
    audience: 'patient',
    removes: ['low-health-literacy'],
    evidence: { inferred: true },
  },
];
