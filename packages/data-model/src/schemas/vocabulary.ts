/**
 * The words of the field that are closed lists. Open lists (barriers, approaches, services,
 * patient groups) are the catalogue's: a record may name an id that the catalogue does not hold.
 *
 * Sources: the Di-Facto papers (JMIR 2024 e56528; JMIR 2022 e33911; HSDR 10.3310/JKYT5803;
 * SAPC 2023 abstracts). Values without a source there are the kit's own and say so.
 */

/** Is help shown, given in person by arrangement, or given when asked? Source: JMIR 2024 e56528. */
export const facilitationModes = ['passive', 'active', 'ad-hoc'] as const;
export type FacilitationMode = (typeof facilitationModes)[number];

/** Can the health service remove the barrier? The study says that some lie beyond; which ones is the kit's judgement. */
export const remits = ['within', 'partly', 'beyond'] as const;
export type Remit = (typeof remits)[number];

/** How a barrier came to be known; `not-stated` where nobody said who answered. There is no inferred need. */
export const barrierSources = [
  'self-reported',
  'carer-reported',
  'staff-observed-and-confirmed',
  'not-stated',
] as const;
export type BarrierSource = (typeof barrierSources)[number];

/** Where an offer was made or help was given. */
export const facilitationSettings = [
  'reception-desk',
  'waiting-room',
  'consulting-room',
  'phone',
  'online',
  'home',
  'pharmacy',
  'library',
  'community-venue',
  'hostel',
] as const;
export type FacilitationSetting = (typeof facilitationSettings)[number];

/** What a person can answer to an offer of help. */
export const helpOfferAnswers = [
  'in-person',
  'phone',
  'someone-else-helps',
  'not-now',
  'not-online',
] as const;
export type HelpOfferAnswer = (typeof helpOfferAnswers)[number];

/** What the answer means for the count of help wanted. `not-online` is a choice of route, not a refusal. */
export const offerAcceptances = ['yes', 'no', 'later', 'prefers-non-digital'] as const;
export type OfferAcceptance = (typeof offerAcceptances)[number];

/** Who answers a questionnaire; `not-stated` where that question was skipped. */
export const respondents = ['self', 'carer', 'staff', 'not-stated'] as const;
export type Respondent = (typeof respondents)[number];

/** Who started the contact in which help was given. */
export const initiators = ['patient', 'carer', 'staff'] as const;
export type Initiator = (typeof initiators)[number];

/** How long help took, banded so that no single visit stands out. */
export const durationBands = [
  'under-5-minutes',
  '5-to-15-minutes',
  '15-to-30-minutes',
  'over-30-minutes',
  'not-recorded',
] as const;
export type DurationBand = (typeof durationBands)[number];

/** How the help ended, as the helper and the person saw it. */
export const helpOutcomes = [
  'done-online',
  'done-another-way',
  'needs-more-help',
  'handed-over',
  'not-done',
] as const;
export type HelpOutcome = (typeof helpOutcomes)[number];

/** Was a way that is not online offered as well? Asked of every contact; unknown is a value. */
export const nonDigitalOfferedValues = ['yes', 'no', 'not-recorded'] as const;
export type NonDigitalOffered = (typeof nonDigitalOfferedValues)[number];

/** Why an earlier event no longer stands. */
export const correctionReasons = [
  'entered-by-mistake',
  'wrong-details',
  'duplicate',
  'person-withdrew',
] as const;
export type CorrectionReason = (typeof correctionReasons)[number];

/** How a person is handed on: with details to use, or with a contact made for them. */
export const referralKinds = ['signpost', 'warm-referral'] as const;
export type ReferralKind = (typeof referralKinds)[number];

/** What became of a hand-over. `no-reply` and `declined` close it as surely as `closed`. */
export const referralStates = [
  'sent',
  'received',
  'seen',
  'closed',
  'declined',
  'no-reply',
] as const;
export type ReferralState = (typeof referralStates)[number];

/** Did the person agree that their details are passed on? A signpost passes nothing on. */
export const referralConsents = ['given', 'refused', 'not-needed'] as const;
export type ReferralConsent = (typeof referralConsents)[number];

/** Did help help? Nobody has to say. */
export const helpedAnswers = ['yes', 'partly', 'no', 'prefer-not-to-say'] as const;
export type HelpedAnswer = (typeof helpedAnswers)[number];

/** How the person still had to get in touch after help. The kit's own list. */
export const otherContacts = ['none', 'phoned', 'visited', 'another-way', 'not-asked'] as const;
export type OtherContact = (typeof otherContacts)[number];

/** How staff learned a topic. A dummy patient account: NHS App pilot research report; the others are the kit's. */
export const trainingForms = [
  'session',
  'coaching',
  'self-study',
  'dummy-account',
  'not-recorded',
] as const;
export type TrainingForm = (typeof trainingForms)[number];
