import type {
  ApproachKind,
  ApproachProvider,
  BarrierHolder,
  EvidenceGrade,
  FacilitationStance,
  FacilitationTarget,
  InclusionDomain,
  NonDigitalRoute,
  ResponsibilityView,
} from '../../schemas/catalogue-vocabulary.js';
import type { FacilitationEventKind } from '../../schemas/facilitation-event/index.js';
import type {
  BarrierSource,
  CorrectionReason,
  DurationBand,
  FacilitationMode,
  FacilitationSetting,
  HelpedAnswer,
  HelpOfferAnswer,
  HelpOutcome,
  Initiator,
  NonDigitalOffered,
  OfferAcceptance,
  OtherContact,
  ReferralConsent,
  ReferralKind,
  ReferralState,
  Remit,
  Respondent,
  TrainingForm,
} from '../../schemas/vocabulary.js';

/** How help is given, for staff. Source: JMIR 2024 e56528. */
export const facilitationModeLabels: Record<FacilitationMode, string> = {
  passive: 'Passive: shown or sent',
  active: 'Active: offered and arranged',
  'ad-hoc': 'Ad hoc: given when someone asks',
};

/** Who makes the first move, for staff. Source: SAPC 2023 ethnography; `always` is the kit's. */
export const facilitationStanceLabels: Record<FacilitationStance, string> = {
  proactive: 'Proactive: offered first',
  reactive: 'Reactive: in answer to a need',
  mixed: 'Proactive and reactive',
  always: 'Always on offer',
};

/** Whom an approach is aimed at, for staff. Source: JMIR 2022 e33911 and the kit. */
export const facilitationTargetLabels: Record<FacilitationTarget, string> = {
  patient: 'Patients',
  staff: 'Staff',
  carer: 'Carers',
  community: 'Community',
  system: 'The system',
};

/** What sort of thing an approach is, for staff. The grouping is the kit's own. */
export const approachKindLabels: Record<ApproachKind, string> = {
  facilitation: 'Digital facilitation',
  kit: 'Part of this kit',
  design: 'Rule for the design of a service',
  practice: 'Something a surgery does',
  system: 'Something a wider body does',
};

/** Who usually provides an approach, for staff. The list is the kit's own. */
export const approachProviderLabels: Record<ApproachProvider, string> = {
  practice: 'Practice',
  reception: 'Reception',
  'any-staff': 'Any member of staff',
  champion: 'Digital champion',
  'digital-navigator': 'Digital navigator',
  'link-worker': 'Social prescribing link worker',
  volunteer: 'Volunteer',
  ppg: 'Patient participation group',
  pharmacy: 'Community pharmacy',
  pcn: 'Primary care network',
  icb: 'Integrated care board',
  'nhs-england': 'NHS England',
  supplier: 'Supplier',
  'inclusion-health-team': 'Inclusion health team',
  vcse: 'Charity, community group or social enterprise',
  library: 'Library',
  'community-hub': 'Community hub',
  'local-authority': 'Local authority',
  'mobile-operator': 'Mobile network operator',
  helpline: 'Helpline',
  'good-things-foundation': 'Good Things Foundation',
};

/** Domains of NHS England's framework "Inclusive digital healthcare" (2023), for staff. */
export const inclusionDomainLabels: Record<InclusionDomain, string> = {
  'access-to-devices-and-data': 'Access to devices and data',
  'accessibility-and-ease-of-use': 'Accessibility and ease of use',
  'skills-and-capability': 'Skills and capability',
  'beliefs-and-trust': 'Beliefs and trust',
  'leadership-and-partnerships': 'Leadership and partnerships',
};

/** Can the health service remove a barrier? For staff. The judgement is the kit's own. */
export const remitLabels: Record<Remit, string> = {
  within: 'Within the remit of the health service',
  partly: 'Partly within the remit of the health service',
  beyond: 'Beyond the remit of the health service: hand over',
};

/** Who meets a barrier, for staff. The grouping is the kit's own. */
export const barrierHolderLabels: Record<BarrierHolder, string> = {
  patient: 'Patients and carers',
  staff: 'Staff',
  system: 'The system',
};

/** How a barrier came to be known, for staff. There is no value for a guess. */
export const barrierSourceLabels: Record<BarrierSource, string> = {
  'self-reported': 'The person said so',
  'carer-reported': 'Their carer said so',
  'staff-observed-and-confirmed': 'Staff noticed, and the person confirmed it',
  'not-stated': 'Nobody said who answered',
};

/** How strong the evidence is, for staff. The grades are the kit's own. */
export const evidenceGradeLabels: Record<EvidenceGrade, string> = {
  A: 'A: trial or controlled study',
  B: 'B: observed, with a comparison',
  C: 'C: interviews, observation or survey',
  D: 'D: guidance or agreement',
  E: 'E: no evidence found',
};

/** Where an offer was made or help was given, for staff and patients. Source: JMIR 2024 e56528 in part. */
export const facilitationSettingLabels: Record<FacilitationSetting, string> = {
  'reception-desk': 'Reception desk',
  'waiting-room': 'Waiting room',
  'consulting-room': 'Consulting room',
  phone: 'By phone',
  online: 'Online',
  home: 'At home',
  pharmacy: 'Pharmacy',
  library: 'Library',
  'community-venue': 'Community centre or other local venue',
  hostel: 'Hostel',
};

/** What a patient can answer to an offer of help, in a list for staff: the widget has its own words. */
export const helpOfferAnswerLabels: Record<HelpOfferAnswer, string> = {
  'in-person': 'Yes, help me in person',
  phone: 'Yes, help me by phone',
  'someone-else-helps': 'Someone else helps me',
  'not-now': 'Not now',
  'not-online': 'I want to use a way that is not online',
};

/** What the answer to an offer means for counting, for staff. The kit's own. */
export const offerAcceptanceLabels: Record<OfferAcceptance, string> = {
  yes: 'Help wanted',
  no: 'No help wanted',
  later: 'Later',
  'prefers-non-digital': 'Chose a route that is not online',
};

/** Who answers a questionnaire, as that person reads it. The kit's own. */
export const respondentLabels: Record<Respondent, string> = {
  self: 'I am answering for myself',
  carer: 'I am a carer or trusted person, answering for someone else',
  staff: 'I am a member of staff, answering with the person',
  'not-stated': 'Not stated',
};

/** Who started a contact, for staff. The kit's own. */
export const initiatorLabels: Record<Initiator, string> = {
  patient: 'Patient',
  carer: 'Carer',
  staff: 'Staff',
};

/** How long help took, for staff. The bands are the kit's own. */
export const durationBandLabels: Record<DurationBand, string> = {
  'under-5-minutes': 'Under 5 minutes',
  '5-to-15-minutes': '5 to 15 minutes',
  '15-to-30-minutes': '15 to 30 minutes',
  'over-30-minutes': 'Over 30 minutes',
  'not-recorded': 'Not recorded',
};

/** How help ended, for staff. The kit's own. */
export const helpOutcomeLabels: Record<HelpOutcome, string> = {
  'done-online': 'Done online',
  'done-another-way': 'Done another way',
  'needs-more-help': 'Needs more help',
  'handed-over': 'Handed over to someone else',
  'not-done': 'Not done',
};

/** Was a way that is not online offered as well? For staff. The kit's own. */
export const nonDigitalOfferedLabels: Record<NonDigitalOffered, string> = {
  yes: 'Yes',
  no: 'No',
  'not-recorded': 'Not recorded',
};

/** Why an earlier entry no longer stands, for staff. The kit's own. */
export const correctionReasonLabels: Record<CorrectionReason, string> = {
  'entered-by-mistake': 'Entered by mistake',
  'wrong-details': 'Some details were wrong',
  duplicate: 'Entered twice',
  'person-withdrew': 'The person asked for it to be withdrawn',
};

/** How a person is handed on, for staff. */
export const referralKindLabels: Record<ReferralKind, string> = {
  signpost: 'Signpost: details given',
  'warm-referral': 'Warm referral: contact made',
};

/** What became of a hand-over, for staff. */
export const referralStateLabels: Record<ReferralState, string> = {
  sent: 'Sent',
  received: 'Received',
  seen: 'Seen',
  closed: 'Closed',
  declined: 'Declined',
  'no-reply': 'No reply',
};

/** Did the person agree that details are passed on? For staff. The kit's own. */
export const referralConsentLabels: Record<ReferralConsent, string> = {
  given: 'The person agreed',
  refused: 'The person refused',
  'not-needed': 'Not needed: no details were passed on',
};

/** Did help help? As the person reads it. The kit's own. */
export const helpedAnswerLabels: Record<HelpedAnswer, string> = {
  yes: 'Yes, it helped',
  partly: 'It helped a bit',
  no: 'No, it did not help',
  'prefer-not-to-say': 'I would rather not say',
};

/** How a person still had to get in touch after help, for staff. The kit's own. */
export const otherContactLabels: Record<OtherContact, string> = {
  none: 'Did not need to',
  phoned: 'Phoned',
  visited: 'Came in',
  'another-way': 'Another way',
  'not-asked': 'Not asked',
};

/** How staff learned a topic. The kit's own. */
export const trainingFormLabels: Record<TrainingForm, string> = {
  session: 'A session together',
  coaching: 'Coaching at work',
  'self-study': 'On their own',
  'dummy-account': 'With a made-up patient account',
  'not-recorded': 'Not recorded',
};

/** What each kind of event is, for staff. The kit's own. */
export const facilitationEventKindLabels: Record<FacilitationEventKind, string> = {
  'help-offered': 'Help offered',
  'help-given': 'Help given',
  'campaign-sent': 'Message or display',
  'handed-over': 'Handed over to help elsewhere',
  'needs-recorded': 'Needs recorded',
  'outcome-reported': 'Outcome reported',
  'staff-trained': 'Staff trained',
  correction: 'Correction',
};

/** Ways to do the same that are not online, as a patient reads them. The kit's own. */
export const nonDigitalRouteLabels: Record<NonDigitalRoute, string> = {
  'phone-the-surgery': 'Phone the GP surgery',
  'visit-the-surgery': 'Visit the GP surgery',
  letter: 'Write a letter',
  'pharmacy-in-person': 'Go to a pharmacy',
  'call-111': 'Call 111',
  'phone-the-hospital': 'Phone the hospital',
  'phone-the-service': 'Phone the service',
};

/** Who a stakeholder thinks should be responsible, for staff. Source: Di-Facto in part. */
export const responsibilityViewLabels: Record<ResponsibilityView, string> = {
  practice: 'The practice',
  'wider-nhs': 'The wider NHS',
  system: 'The integrated care system',
  shared: 'Shared',
  patient: 'The patient',
  supplier: 'The supplier',
  'not-stated': 'Not stated',
};
