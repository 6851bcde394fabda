import { AggregateReportSchema } from './aggregate-report.js';
import { AuditEntrySchema } from './audit-entry.js';
import { BarrierSchema } from './barrier.js';
import { CampaignSchema } from './campaign.js';
import { ChallengeSchema } from './challenge.js';
import { CodeBindingSchema } from './code-binding.js';
import { CommunicationPreferenceSchema } from './communication-preference.js';
import { CommunityServiceSchema } from './community-service.js';
import { ConsentSchema } from './consent.js';
import { DigitalServiceSchema } from './digital-service.js';
import { DriverSchema } from './driver.js';
import { EnablerSchema } from './enabler.js';
import { EvidenceSourceSchema } from './evidence-source.js';
import { FacilitationApproachSchema } from './facilitation-approach.js';
import { FacilitationEventSchema } from './facilitation-event/index.js';
import { FacilitationPlanSchema } from './facilitation-plan.js';
import { FrameworkSchema } from './framework.js';
import { GuidelineSchema } from './guideline.js';
import { HelpOfferSchema } from './help-offer.js';
import { MetricSchema } from './metric.js';
import { OrganisationSchema } from './organisation.js';
import { PatientGroupSchema } from './patient-group.js';
import { PolicySchema } from './policy.js';
import { QuestionnaireSchema } from './questionnaire.js';
import { QuestionnaireResponseSchema } from './questionnaire-response.js';
import { ReferralSchema } from './referral.js';
import { ResourceSchema } from './resource.js';
import { ResponsibilitySchema } from './responsibility.js';
import { RoleSchema } from './role.js';
import { ServiceProvisionSchema } from './service-provision.js';
import { StakeholderSchema, StakeholderTypeSchema } from './stakeholder.js';
import { SupportNeedSchema } from './support-need.js';
import { TrainingRecordSchema } from './training-record.js';
import { TrainingTopicSchema } from './training-topic.js';
import { TrustedPersonLinkSchema } from './trusted-person-link.js';

/** The schema of every entity, by its name: what JSON Schema publishes and what `checkRecord` checks. */
export const entitySchemas = {
  AggregateReport: AggregateReportSchema,
  AuditEntry: AuditEntrySchema,
  Barrier: BarrierSchema,
  Campaign: CampaignSchema,
  Challenge: ChallengeSchema,
  CodeBinding: CodeBindingSchema,
  CommunicationPreference: CommunicationPreferenceSchema,
  CommunityService: CommunityServiceSchema,
  Consent: ConsentSchema,
  DigitalService: DigitalServiceSchema,
  Driver: DriverSchema,
  Enabler: EnablerSchema,
  EvidenceSource: EvidenceSourceSchema,
  FacilitationApproach: FacilitationApproachSchema,
  FacilitationEvent: FacilitationEventSchema,
  FacilitationPlan: FacilitationPlanSchema,
  Framework: FrameworkSchema,
  Guideline: GuidelineSchema,
  HelpOffer: HelpOfferSchema,
  Metric: MetricSchema,
  Organisation: OrganisationSchema,
  PatientGroup: PatientGroupSchema,
  Policy: PolicySchema,
  Questionnaire: QuestionnaireSchema,
  QuestionnaireResponse: QuestionnaireResponseSchema,
  Referral: ReferralSchema,
  Resource: ResourceSchema,
  Responsibility: ResponsibilitySchema,
  Role: RoleSchema,
  ServiceProvision: ServiceProvisionSchema,
  Stakeholder: StakeholderSchema,
  StakeholderType: StakeholderTypeSchema,
  SupportNeed: SupportNeedSchema,
  TrainingRecord: TrainingRecordSchema,
  TrainingTopic: TrainingTopicSchema,
  TrustedPersonLink: TrustedPersonLinkSchema,
} as const;

export type EntityName = keyof typeof entitySchemas;
