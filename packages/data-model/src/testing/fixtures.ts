import type {
  CampaignSent,
  Correction,
  FacilitationEvent,
  FacilitationEventKind,
  HandedOver,
  HelpGiven,
  HelpOffered,
  NeedsRecorded,
  OutcomeReported,
  StaffTrained,
  Stakeholder,
} from '../schemas/index.js';

/** An event id for tests: the same number gives the same id, and ids sort by number. */
export function exampleId(number: number): string {
  return `01980000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

export const helpOfferedExample: HelpOffered = {
  id: exampleId(1),
  schemaVersion: 1,
  kind: 'help-offered',
  occurredAt: '2026-03-02T09:30:00.000Z',
  organisation: 'A81001',
  recordedByRole: 'receptionist',
  extensions: { 'example-supplier.site': 'branch-2' },
  subject: { type: 'pseudonym', pseudonym: 'pZ2b9f1QmYk0sVxJ3a7cLr8TuW5eHdN6oGiXy4BvC_E' },
  setting: 'reception-desk',
  services: ['nhs-app'],
  offer: {
    id: exampleId(2),
    offeredAt: '2026-03-02T09:30:00.000Z',
    ways: ['in-person', 'phone', 'someone-else-helps', 'not-now', 'not-online'],
    answer: { way: 'phone', accepted: 'yes', answeredAt: '2026-03-02T09:31:00.000Z' },
  },
};

export const helpGivenExample: HelpGiven = {
  id: exampleId(3),
  schemaVersion: 1,
  kind: 'help-given',
  occurredAt: '2026-03-03T14:00:00.000Z',
  organisation: 'A81001',
  recordedByRole: 'receptionist',
  subject: { type: 'host-reference', reference: 'contact:7f3a' },
  setting: 'library',
  approach: 'one-to-one',
  mode: 'active',
  initiatedBy: 'staff',
  providerRole: 'digital-champion',
  services: ['nhs-app'],
  barriers: [{ barrier: 'low-confidence', source: 'self-reported' }],
  duration: '5-to-15-minutes',
  outcome: 'done-online',
  nonDigitalOffered: 'yes',
  followUpOn: '2026-03-10',
  language: 'pa-Arab',
};

export const campaignSentExample: CampaignSent = {
  id: exampleId(4),
  schemaVersion: 1,
  kind: 'campaign-sent',
  occurredAt: '2026-03-04T08:00:00.000Z',
  organisation: 'A81001',
  subject: { type: 'none' },
  approach: 'text-message',
  mode: 'passive',
  services: ['nhs-app'],
  reach: 4200,
  languages: ['en', 'cy'],
};

export const needsRecordedExample: NeedsRecorded = {
  id: exampleId(5),
  schemaVersion: 1,
  kind: 'needs-recorded',
  occurredAt: '2026-03-05T11:15:00.000Z',
  subject: { type: 'none' },
  questionnaire: { id: 'what-helps', version: 1 },
  answeredBy: 'carer',
  barriers: [
    { barrier: 'no-device', source: 'carer-reported' },
    { barrier: 'low-literacy', source: 'carer-reported' },
  ],
  skipped: ['feelings'],
  suggested: ['non-digital-route'],
  nonDigitalOffered: 'yes',
};

export const correctionExample: Correction = {
  id: exampleId(6),
  schemaVersion: 1,
  kind: 'correction',
  occurredAt: '2026-03-06T16:45:00.000Z',
  organisation: 'A81001',
  recordedByRole: 'practice-manager',
  replaces: exampleId(3),
  reason: 'wrong-details',
  replacement: exampleId(7),
};

export const handedOverExample: HandedOver = {
  id: exampleId(9),
  schemaVersion: 1,
  kind: 'handed-over',
  occurredAt: '2026-03-09T10:00:00.000Z',
  organisation: 'A81001',
  recordedByRole: 'social-prescribing-link-worker',
  subject: { type: 'host-reference', reference: 'contact:7f3a' },
  services: ['nhs-app'],
  referral: {
    id: exampleId(10),
    kind: 'warm-referral',
    barrier: 'data-cost',
    remit: 'beyond',
    to: 'databank',
    consent: 'given',
    history: [
      { state: 'sent', at: '2026-03-09T10:00:00.000Z' },
      { state: 'received', at: '2026-03-10T08:30:00.000Z' },
    ],
  },
  nonDigitalOffered: 'yes',
};

export const outcomeReportedExample: OutcomeReported = {
  id: exampleId(11),
  schemaVersion: 1,
  kind: 'outcome-reported',
  occurredAt: '2026-03-17T09:00:00.000Z',
  organisation: 'A81001',
  subject: { type: 'none' },
  about: exampleId(3),
  approach: 'one-to-one',
  services: ['nhs-app'],
  reportedBy: 'self',
  helped: 'partly',
  otherContact: 'phoned',
};

export const staffTrainedExample: StaffTrained = {
  id: exampleId(12),
  schemaVersion: 1,
  kind: 'staff-trained',
  occurredAt: '2026-03-18T12:00:00.000Z',
  organisation: 'A81001',
  recordedByRole: 'practice-manager',
  subject: { type: 'none' },
  topic: 'ask-not-assume',
  role: 'receptionist',
  people: 4,
  form: 'dummy-account',
  renewOn: '2027-03-18',
};

/** One valid event of every kind. */
export const eventExamples: {
  [Kind in FacilitationEventKind]: FacilitationEvent & { kind: Kind };
} = {
  'help-offered': helpOfferedExample,
  'help-given': helpGivenExample,
  'campaign-sent': campaignSentExample,
  'handed-over': handedOverExample,
  'needs-recorded': needsRecordedExample,
  'outcome-reported': outcomeReportedExample,
  'staff-trained': staffTrainedExample,
  correction: correctionExample,
};

export const stakeholderExample: Stakeholder = {
  id: exampleId(8),
  schemaVersion: 1,
  level: 'practice',
  type: 'gp-partner',
  organisation: 'A81001',
  viewOnResponsibility: ['practice', 'shared'],
  priorityGroups: ['older'],
  barriersNamed: ['low-skills'],
  source: 'sapc23-eth',
};
