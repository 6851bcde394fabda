import type {
  BarrierSource,
  DurationBand,
  FacilitationSetting,
  HelpOutcome,
  Initiator,
  NonDigitalOffered,
} from '../../schemas/vocabulary.js';

/** How a barrier came to be known, in Arabic, for staff. A draft: nobody has reviewed it. */
export const barrierSourceLabels: Partial<Record<BarrierSource, string>> = {
  'self-reported': 'الشخص قال ذلك',
  'carer-reported': 'مقدم الرعاية قال ذلك',
  'staff-observed-and-confirmed': 'لاحظ الموظفون ذلك وأكده الشخص',
  'not-stated': 'لم يُذكر من الذي أجاب',
};

/** How long help took, in Arabic, for staff. A draft: nobody has reviewed it. */
export const durationBandLabels: Partial<Record<DurationBand, string>> = {
  'under-5-minutes': 'أقل من 5 دقائق',
  '5-to-15-minutes': 'من 5 دقائق إلى 15 دقيقة',
  '15-to-30-minutes': 'من 15 دقيقة إلى 30 دقيقة',
  'over-30-minutes': 'أكثر من 30 دقيقة',
  'not-recorded': 'غير مسجل',
};

/** Where an offer was made or help was given, in Arabic. A draft: nobody has reviewed it. */
export const facilitationSettingLabels: Partial<Record<FacilitationSetting, string>> = {
  'reception-desk': 'مكتب الاستقبال',
  'waiting-room': 'غرفة الانتظار',
  'consulting-room': 'غرفة الفحص',
  phone: 'عبر الهاتف',
  online: 'عبر الإنترنت',
  home: 'في المنزل',
  pharmacy: 'صيدلية',
  library: 'مكتبة',
  'community-venue': 'مركز مجتمعي أو مكان محلي آخر',
  hostel: 'نُزل (hostel)',
};

/** How help ended, in Arabic, for staff. A draft: nobody has reviewed it. */
export const helpOutcomeLabels: Partial<Record<HelpOutcome, string>> = {
  'done-online': 'تم عبر الإنترنت',
  'done-another-way': 'تم بطريقة أخرى',
  'needs-more-help': 'الحاجة إلى مزيد من المساعدة',
  'handed-over': 'تم التحويل إلى جهة أخرى',
  'not-done': 'لم يتم',
};

/** Was a way that is not online offered as well? In Arabic, for staff. A draft: nobody has reviewed it. */
export const nonDigitalOfferedLabels: Partial<Record<NonDigitalOffered, string>> = {
  yes: 'نعم',
  no: 'لا',
  'not-recorded': 'غير مسجل',
};

/** Who asked or offered first, in Arabic, for staff. A draft: nobody has reviewed it. */
export const initiatorLabels: Partial<Record<Initiator, string>> = {
  patient: 'المريض',
  carer: 'مقدم الرعاية',
  staff: 'الموظفون',
};
