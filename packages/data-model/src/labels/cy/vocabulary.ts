import type {
  BarrierSource,
  DurationBand,
  FacilitationSetting,
  HelpOutcome,
  Initiator,
  NonDigitalOffered,
} from '../../schemas/vocabulary.js';

/** How a barrier came to be known, in Welsh, for staff. A draft: nobody has reviewed it. */
export const barrierSourceLabels: Partial<Record<BarrierSource, string>> = {
  'self-reported': 'Dywedodd y person hynny',
  'carer-reported': 'Dywedodd y gofalwr hynny',
  'staff-observed-and-confirmed': 'Sylwodd staff, a chadarnhaodd y person hynny',
  'not-stated': 'Ni ddywedodd neb pwy atebodd',
};

/** How long help took, in Welsh, for staff. A draft: nobody has reviewed it. */
export const durationBandLabels: Partial<Record<DurationBand, string>> = {
  'under-5-minutes': 'Llai na 5 munud',
  '5-to-15-minutes': '5 i 15 munud',
  '15-to-30-minutes': '15 i 30 munud',
  'over-30-minutes': 'Mwy na 30 munud',
  'not-recorded': 'Heb ei gofnodi',
};

/** Where an offer was made or help was given, in Welsh. A draft: nobody has reviewed it. */
export const facilitationSettingLabels: Partial<Record<FacilitationSetting, string>> = {
  'reception-desk': 'Desg y dderbynfa',
  'waiting-room': 'Ystafell aros',
  'consulting-room': 'Ystafell ymgynghori',
  phone: 'Dros y ffôn',
  online: 'Ar-lein',
  home: 'Gartref',
  pharmacy: 'Fferyllfa',
  library: 'Llyfrgell',
  'community-venue': 'Canolfan gymunedol neu leoliad lleol arall',
  hostel: 'Mewn hostel',
};

/** How help ended, in Welsh, for staff. A draft: nobody has reviewed it. */
export const helpOutcomeLabels: Partial<Record<HelpOutcome, string>> = {
  'done-online': 'Wedi’i wneud ar-lein',
  'done-another-way': 'Wedi’i wneud mewn ffordd arall',
  'needs-more-help': 'Angen mwy o help',
  'handed-over': 'Wedi’i drosglwyddo i rywun arall',
  'not-done': 'Heb ei wneud',
};

/** Was a way that is not online offered as well? In Welsh, for staff. A draft: nobody has reviewed it. */
export const nonDigitalOfferedLabels: Partial<Record<NonDigitalOffered, string>> = {
  yes: 'Do',
  no: 'Naddo',
  'not-recorded': 'Heb ei gofnodi',
};

/** Who asked or offered first, in Welsh, for staff. A draft: nobody has reviewed it. */
export const initiatorLabels: Partial<Record<Initiator, string>> = {
  patient: 'Claf',
  carer: 'Gofalwr',
  staff: 'Staff',
};
