import type * as v from 'valibot';
import * as s from '../schemas/index.js';
import { exampleId } from './fixtures.js';

const day = '2026-03-02';
const at = '2026-03-02T09:30:00.000Z';
const later = '2026-03-09T09:30:00.000Z';
const subject: s.Subject = { type: 'pseudonym', pseudonym: 'pZ2b9f1QmYk0sVxJ3a7cLr8TuW5eHdN6' };
const base = { id: exampleId(100), schemaVersion: 1 as const };
const provenance: s.Provenance = {
  method: 'imported',
  source: 'a-fictional-system',
  recordedByRole: 'care-coordinator',
  assertedAt: at,
};
const evidence: s.Evidence = { grade: 'D', sources: ['idh'] };

const aggregateReport: s.AggregateReport = {
  ...base,
  organisation: 'A81001',
  metric: 'told',
  from: '2026-01-01',
  to: '2026-03-31',
  disclosureProfile: 'nhse-1to7-5',
  cells: [
    { split: {}, state: 'rounded', numerator: 120, denominator: 400 },
    { split: { group: 'older' }, state: 'hidden' },
  ],
};
const auditEntry: s.AuditEntry = {
  ...base,
  at,
  record: exampleId(101),
  action: 'read',
  role: 'receptionist',
  reason: 'patient-asked',
};
const campaign: s.Campaign = {
  ...base,
  organisation: 'A81001',
  channels: ['text-message', 'poster-display'],
  services: ['nhs-app'],
  languages: ['en', 'pl'],
  startsOn: day,
  endsOn: '2026-04-02',
  audience: ['older'],
  sentCount: 4200,
  knownUnreached: ['homeless'],
};
const communicationPreference: s.CommunicationPreference = {
  ...base,
  subject,
  statedAt: at,
  methods: ['text-message', 'letter'],
  formats: ['easy-read'],
  languages: ['pl', 'en'],
  times: ['morning'],
  interpreter: 'needed',
  safeToLeaveMessage: 'no',
};
const consent: s.Consent = {
  ...base,
  subject,
  purpose: 'share-needs',
  decision: 'agreed',
  basis: 'patient-consent',
  givenBy: 'patient',
  decidedAt: at,
  withdrawnAt: later,
};
const facilitationPlan: s.FacilitationPlan = {
  ...base,
  organisation: 'A81001',
  lead: 'digital-lead',
  priorityGroups: ['older'],
  approaches: [{ approach: 'drop-in', owner: 'digital-champion', groups: [], startsOn: day }],
  resources: [],
  training: ['ask-not-assume'],
  measures: ['told', 'helped'],
  reviewOn: '2026-09-01',
};
const guideline: s.Guideline = {
  id: 'ask-everyone',
  audience: ['staff'],
  about: ['staff-assume'],
  derivedFrom: ['nhse-inclusive-digital-2023'],
  owner: 'digital-lead',
  reviewDueOn: day,
  evidence,
};
const organisation: s.Organisation = {
  ...base,
  type: 'pcn',
  name: 'A fictional network',
  odsCode: 'U12345',
  validFrom: day,
  validTo: '2027-03-01',
  createdAt: at,
  updatedAt: later,
  provenance,
};
const questionnaireResponse: s.QuestionnaireResponse = {
  ...base,
  subject,
  questionnaire: { id: 'what-helps', version: 1 },
  answeredBy: 'carer',
  completedAt: at,
  answers: [{ question: 'getting-online', chosen: ['data-cost'] }],
  skipped: ['feelings'],
};
const referral: s.Referral = {
  ...base,
  subject,
  kind: 'warm-referral',
  barrier: 'no-device',
  remit: 'beyond',
  to: 'device-bank',
  consent: 'given',
  history: [
    { state: 'sent', at },
    { state: 'received', at: later },
    { state: 'closed', at: later },
  ],
  capacity: 'has-room',
  closedReason: 'helped',
};
const resource: s.Resource = {
  id: 'nhs-app-leaflet',
  language: 'bfi',
  format: 'bsl-video',
  about: ['nhs-app'],
  readingCheck: { tool: 'a-fictional-tool', result: 'age 9', checkedOn: day },
  reviewedBy: 'A fictional reviewer',
  reviewedOn: day,
  bslAssurance: { supplier: 'A fictional supplier', registrations: ['R1'] },
};
const responsibility: s.Responsibility = {
  ...base,
  subject: 'drop-in',
  accountable: ['practice-manager'],
  responsible: ['digital-champion'],
  consulted: ['ppg-member'],
  informed: [],
  agreement: 'agreed',
  agreedOn: day,
  statedBy: 'practice-manager',
  sources: ['jmir24'],
  reviewDueOn: '2027-03-02',
};
const serviceProvision: s.ServiceProvision = {
  ...base,
  organisation: 'A81001',
  service: 'online-consultation',
  state: 'partial',
  asOf: day,
};
const supportNeed: s.SupportNeed = {
  ...base,
  subject,
  type: 'digital',
  need: 'limited-english',
  statedBy: 'self-reported',
  steps: [
    { stage: 'identify', at, byRole: 'receptionist' },
    { stage: 'share', at: later },
  ],
  sharing: 'agreed',
  metBy: 'interpreter',
  validTo: '2028-03-02',
  reviewDueOn: '2027-03-02',
};
const trainingRecord: s.TrainingRecord = {
  ...base,
  organisation: 'A81001',
  topic: 'ask-not-assume',
  role: 'receptionist',
  inRole: 9,
  completed: 4,
  asOf: day,
};
const trustedPersonLink: s.TrustedPersonLink = {
  ...base,
  subject,
  trustedPerson: { type: 'host-reference', reference: 'carer-17' },
  basis: 'patient-consent',
  scope: ['order-repeat-prescriptions'],
  grantedAt: at,
  grantedByRole: 'gp-partner',
  reviewDueOn: '2027-03-02',
};

/** One valid record of each entity that plans, provides or reports help, with its schema. */
export const recordExamples: Record<string, { schema: v.GenericSchema; record: object }> = {
  AggregateReport: { schema: s.AggregateReportSchema, record: aggregateReport },
  AuditEntry: { schema: s.AuditEntrySchema, record: auditEntry },
  Campaign: { schema: s.CampaignSchema, record: campaign },
  Challenge: { schema: s.ChallengeSchema, record: { id: 'no-time', evidence } },
  CommunicationPreference: {
    schema: s.CommunicationPreferenceSchema,
    record: communicationPreference,
  },
  Consent: { schema: s.ConsentSchema, record: consent },
  Driver: { schema: s.DriverSchema, record: { id: 'patient-demand', evidence } },
  Enabler: { schema: s.EnablerSchema, record: { id: 'coaching', evidence } },
  FacilitationPlan: { schema: s.FacilitationPlanSchema, record: facilitationPlan },
  Guideline: { schema: s.GuidelineSchema, record: guideline },
  Metric: {
    schema: s.MetricSchema,
    record: {
      id: 'told',
      numerator: 'People told about online services',
      denominator: 'People asked',
      unit: 'percent',
      splits: ['group', 'service'],
      guardrails: ['non-digital-used'],
      evidence,
    },
  },
  Organisation: { schema: s.OrganisationSchema, record: organisation },
  Policy: {
    schema: s.PolicySchema,
    record: {
      id: 'dtac-v2',
      published: '2026-02',
      status: 'in-force',
      complyBy: '2026-04-06',
      addressesFacilitation: 'silent',
      supersedes: [],
      sources: ['dtac2'],
      enteredOn: day,
    },
  },
  QuestionnaireResponse: { schema: s.QuestionnaireResponseSchema, record: questionnaireResponse },
  Referral: { schema: s.ReferralSchema, record: referral },
  Resource: { schema: s.ResourceSchema, record: resource },
  Responsibility: { schema: s.ResponsibilitySchema, record: responsibility },
  Role: {
    schema: s.RoleSchema,
    record: {
      id: 'receptionist',
      level: 'practice',
      sdsJobRole: 'R0001',
      group: 'administrative',
    },
  },
  ServiceProvision: { schema: s.ServiceProvisionSchema, record: serviceProvision },
  SupportNeed: { schema: s.SupportNeedSchema, record: supportNeed },
  TrainingRecord: { schema: s.TrainingRecordSchema, record: trainingRecord },
  TrainingTopic: {
    schema: s.TrainingTopicSchema,
    record: {
      id: 'scams',
      audience: 'staff',
      removes: ['scam-fear'],
      roles: ['receptionist'],
      renewMonths: 12,
      evidence,
    },
  },
  TrustedPersonLink: { schema: s.TrustedPersonLinkSchema, record: trustedPersonLink },
};
