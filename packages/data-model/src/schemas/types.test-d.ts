import type * as v from 'valibot';
import { expectTypeOf, test } from 'vitest';
import type * as s from './index.js';

// Checked by `tsc --noEmit` at the root, not at run time: each hand-written interface is what its
// schema gives.

test('every entity is what its schema gives', () => {
  expectTypeOf<v.InferOutput<typeof s.BarrierSchema>>().toEqualTypeOf<s.Barrier>();
  expectTypeOf<v.InferOutput<typeof s.BarrierCrossMapSchema>>().toEqualTypeOf<s.BarrierCrossMap>();
  expectTypeOf<v.InferOutput<typeof s.CodeBindingSchema>>().toEqualTypeOf<s.CodeBinding>();
  expectTypeOf<v.InferOutput<typeof s.CodedConceptSchema>>().toEqualTypeOf<s.CodedConcept>();
  expectTypeOf<v.InferOutput<typeof s.FrameworkSchema>>().toEqualTypeOf<s.Framework>();
  expectTypeOf<
    v.InferOutput<typeof s.CommunityServiceSchema>
  >().toEqualTypeOf<s.CommunityService>();
  expectTypeOf<v.InferOutput<typeof s.DigitalServiceSchema>>().toEqualTypeOf<s.DigitalService>();
  expectTypeOf<v.InferOutput<typeof s.EvidenceSchema>>().toEqualTypeOf<s.Evidence>();
  expectTypeOf<v.InferOutput<typeof s.EvidenceSourceSchema>>().toEqualTypeOf<s.EvidenceSource>();
  expectTypeOf<v.InferOutput<typeof s.ExtensionsSchema>>().toEqualTypeOf<s.Extensions>();
  expectTypeOf<
    v.InferOutput<typeof s.FacilitationApproachSchema>
  >().toEqualTypeOf<s.FacilitationApproach>();
  expectTypeOf<v.InferOutput<typeof s.HelpOfferSchema>>().toEqualTypeOf<s.HelpOffer>();
  expectTypeOf<v.InferOutput<typeof s.PatientGroupSchema>>().toEqualTypeOf<s.PatientGroup>();
  expectTypeOf<v.InferOutput<typeof s.ReportedBarrierSchema>>().toEqualTypeOf<s.ReportedBarrier>();
  expectTypeOf<v.InferOutput<typeof s.StakeholderSchema>>().toEqualTypeOf<s.Stakeholder>();
  expectTypeOf<v.InferOutput<typeof s.StakeholderTypeSchema>>().toEqualTypeOf<s.StakeholderType>();
  expectTypeOf<v.InferOutput<typeof s.QuestionnaireSchema>>().toEqualTypeOf<s.Questionnaire>();
  expectTypeOf<
    v.InferOutput<typeof s.ReferralProgressSchema>
  >().toEqualTypeOf<s.ReferralProgress>();
  expectTypeOf<v.InferOutput<typeof s.SubjectSchema>>().toEqualTypeOf<s.Subject>();
});

test('every kind of event is what its schema gives', () => {
  expectTypeOf<v.InferOutput<typeof s.CampaignSentSchema>>().toEqualTypeOf<s.CampaignSent>();
  expectTypeOf<v.InferOutput<typeof s.CorrectionSchema>>().toEqualTypeOf<s.Correction>();
  expectTypeOf<v.InferOutput<typeof s.HelpGivenSchema>>().toEqualTypeOf<s.HelpGiven>();
  expectTypeOf<v.InferOutput<typeof s.HelpOfferedSchema>>().toEqualTypeOf<s.HelpOffered>();
  expectTypeOf<v.InferOutput<typeof s.HandedOverSchema>>().toEqualTypeOf<s.HandedOver>();
  expectTypeOf<v.InferOutput<typeof s.NeedsRecordedSchema>>().toEqualTypeOf<s.NeedsRecorded>();
  expectTypeOf<v.InferOutput<typeof s.OutcomeReportedSchema>>().toEqualTypeOf<s.OutcomeReported>();
  expectTypeOf<v.InferOutput<typeof s.StaffTrainedSchema>>().toEqualTypeOf<s.StaffTrained>();
});

test('the union of events is what its schema gives', () => {
  expectTypeOf<
    v.InferOutput<typeof s.FacilitationEventSchema>
  >().toEqualTypeOf<s.FacilitationEvent>();
});

test('no schema changes what it reads: input and output are one type', () => {
  expectTypeOf<
    v.InferInput<typeof s.FacilitationEventSchema>
  >().toEqualTypeOf<s.FacilitationEvent>();
  expectTypeOf<v.InferInput<typeof s.StakeholderSchema>>().toEqualTypeOf<s.Stakeholder>();
});

test('every record of planning, providing and reporting is what its schema gives', () => {
  expectTypeOf<v.InferOutput<typeof s.AggregateReportSchema>>().toEqualTypeOf<s.AggregateReport>();
  expectTypeOf<v.InferOutput<typeof s.AuditEntrySchema>>().toEqualTypeOf<s.AuditEntry>();
  expectTypeOf<v.InferOutput<typeof s.CampaignSchema>>().toEqualTypeOf<s.Campaign>();
  expectTypeOf<v.InferOutput<typeof s.ChallengeSchema>>().toEqualTypeOf<s.Challenge>();
  expectTypeOf<
    v.InferOutput<typeof s.CommunicationPreferenceSchema>
  >().toEqualTypeOf<s.CommunicationPreference>();
  expectTypeOf<v.InferOutput<typeof s.ConsentSchema>>().toEqualTypeOf<s.Consent>();
  expectTypeOf<v.InferOutput<typeof s.DriverSchema>>().toEqualTypeOf<s.Driver>();
  expectTypeOf<v.InferOutput<typeof s.EnablerSchema>>().toEqualTypeOf<s.Enabler>();
  expectTypeOf<
    v.InferOutput<typeof s.FacilitationPlanSchema>
  >().toEqualTypeOf<s.FacilitationPlan>();
  expectTypeOf<v.InferOutput<typeof s.GuidelineSchema>>().toEqualTypeOf<s.Guideline>();
  expectTypeOf<v.InferOutput<typeof s.MetricSchema>>().toEqualTypeOf<s.Metric>();
  expectTypeOf<v.InferOutput<typeof s.OrganisationSchema>>().toEqualTypeOf<s.Organisation>();
  expectTypeOf<v.InferOutput<typeof s.PolicySchema>>().toEqualTypeOf<s.Policy>();
  expectTypeOf<
    v.InferOutput<typeof s.QuestionnaireResponseSchema>
  >().toEqualTypeOf<s.QuestionnaireResponse>();
  expectTypeOf<v.InferOutput<typeof s.ReferralSchema>>().toEqualTypeOf<s.Referral>();
  expectTypeOf<v.InferOutput<typeof s.ResourceSchema>>().toEqualTypeOf<s.Resource>();
  expectTypeOf<v.InferOutput<typeof s.ResponsibilitySchema>>().toEqualTypeOf<s.Responsibility>();
  expectTypeOf<v.InferOutput<typeof s.RoleSchema>>().toEqualTypeOf<s.Role>();
  expectTypeOf<
    v.InferOutput<typeof s.ServiceProvisionSchema>
  >().toEqualTypeOf<s.ServiceProvision>();
  expectTypeOf<v.InferOutput<typeof s.SupportNeedSchema>>().toEqualTypeOf<s.SupportNeed>();
  expectTypeOf<v.InferOutput<typeof s.TrainingRecordSchema>>().toEqualTypeOf<s.TrainingRecord>();
  expectTypeOf<v.InferOutput<typeof s.TrainingTopicSchema>>().toEqualTypeOf<s.TrainingTopic>();
  expectTypeOf<
    v.InferOutput<typeof s.TrustedPersonLinkSchema>
  >().toEqualTypeOf<s.TrustedPersonLink>();
});
