import type * as v from 'valibot';
import { expectTypeOf, test } from 'vitest';
import type * as s from './index.js';

// Checked by `tsc --noEmit` at the root, not at run time: each hand-written interface is what its
// schema gives.

test('every entity is what its schema gives', () => {
  expectTypeOf<v.InferOutput<typeof s.BarrierSchema>>().toEqualTypeOf<s.Barrier>();
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
  expectTypeOf<v.InferOutput<typeof s.SubjectSchema>>().toEqualTypeOf<s.Subject>();
});

test('every kind of event is what its schema gives', () => {
  expectTypeOf<v.InferOutput<typeof s.CampaignSentSchema>>().toEqualTypeOf<s.CampaignSent>();
  expectTypeOf<v.InferOutput<typeof s.CorrectionSchema>>().toEqualTypeOf<s.Correction>();
  expectTypeOf<v.InferOutput<typeof s.HelpGivenSchema>>().toEqualTypeOf<s.HelpGiven>();
  expectTypeOf<v.InferOutput<typeof s.HelpOfferedSchema>>().toEqualTypeOf<s.HelpOffered>();
  expectTypeOf<v.InferOutput<typeof s.NeedsRecordedSchema>>().toEqualTypeOf<s.NeedsRecorded>();
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
