import {
  approachLabels,
  approachPublicLabels,
  barrierLabels,
  barrierPublicLabels,
  barrierSourceLabels,
  durationBandLabels,
  facilitationSettingLabels,
  helpOutcomeLabels,
  nonDigitalOfferedLabels,
  serviceLabels,
  stakeholderTypeLabels,
} from '@digital-facilitation/data-model/labels/ar';
import type { controlMessages } from '../controls/controls.messages.js';
import type { AskWhatHelpsMessages } from '../widgets/ask-what-helps/ask-what-helps.messages.js';
import type { FacilitationRecorderMessages } from '../widgets/facilitation-recorder/facilitation-recorder.messages.js';
import type { HelpOfferMessages } from '../widgets/help-offer/help-offer.messages.js';
import type { otherWayMessages } from '../widgets/widget-frame/other-way.messages.js';
import type { LocaleMessages, Translation } from './types.js';

const controls = {
  errorPrefix: 'خطأ:',
  errorTitle: 'هناك مشكلة',
  optional: '(اختياري)',
  draftNotice: 'لم يراجع أحد هذه الترجمة بعد. قد تكون فيها أخطاء.',
} satisfies Translation<typeof controlMessages>;

const otherWay = {
  heading: 'إذا لم تكن لديك رغبة في استخدام الإنترنت',
  text: 'يمكنك الاتصال بعيادة الطبيب العام هاتفيًا أو زيارتها أو الكتابة إليها.',
  phone: 'الهاتف:',
} satisfies Translation<typeof otherWayMessages>;

const helpOffer = {
  heading: 'هل لديك رغبة في المساعدة على استخدام خدماتنا عبر الإنترنت؟',
  intro: 'نحن نقدم المساعدة للجميع. لا يجب عليك استخدام الخدمات عبر الإنترنت.',
  who: 'من يساعد',
  when: 'متى',
  where: 'أين',
  howLong: 'المدة',
  question: 'ما طريقة المساعدة التي تناسبك؟',
  inPerson: 'وجهًا لوجه، في عيادة الطبيب العام',
  inPersonHint: 'سيجلس معك شخص ويشرح لك الخطوات.',
  phone: 'عبر الهاتف',
  phoneHint: 'سيشرح لك شخص الخطوات أثناء المكالمة.',
  someoneElseHelps: 'يساعدني شخص أعرفه',
  someoneElseHelpsHint: 'مثل مقدم رعاية أو شخص موثوق به.',
  notNow: 'ليس الآن',
  notNowHint: 'يمكنك طلب المساعدة في أي وقت.',
  notOnline: 'لا أريد استخدام الخدمات عبر الإنترنت',
  notOnlineHint: 'يمكنك الاتصال هاتفيًا أو الزيارة أو الكتابة بدلًا من ذلك.',
  continue: 'متابعة',
  nothingChosen: 'يرجى اختيار طريقة المساعدة التي تناسبك، أو اختيار «ليس الآن»',
  thanks: 'شكرًا لك على إجابتك',
  nextInPerson: 'يرجى إخبار فريق الاستقبال برغبتك في المساعدة على استخدام الخدمات عبر الإنترنت.',
  nextPhone:
    'يرجى الاتصال بعيادة الطبيب العام وطلب المساعدة على استخدام الخدمات عبر الإنترنت.',
  nextSomeoneElseHelps:
    'يرجى سؤال عيادة الطبيب العام كيف يمكن لمقدم رعاية أو شخص موثوق به استخدام الخدمات عبر الإنترنت نيابةً عنك.',
  nextNotNow:
    'يمكنك طلب المساعدة في أي وقت. يمكنك التحدث إلى فريق الاستقبال في الوقت الذي يناسبك.',
  nextNotOnline:
    'يمكنك الاتصال بعيادة الطبيب العام أو زيارتها أو الكتابة إليها للحصول على ما يلزمك.',
  yourAnswer: 'إجابتك',
  changeAnswer: 'تغيير إجابتي',
} satisfies Translation<HelpOfferMessages>;

const askWhatHelps = {
  heading: 'ما الذي يساعدك على استخدام الخدمات عبر الإنترنت؟',
  intro: 'عدد الأسئلة القصيرة: {total}. يمكنك تخطي أي سؤال منها.',
  progress: 'السؤال {number} من {total}',
  'who-answers': 'من يجيب عن الأسئلة؟',
  self: 'أجيب عن نفسي',
  carer: 'أجيب نيابةً عن شخص أقدم له الرعاية',
  staff: 'أعمل في عيادة الطبيب العام، والشخص معي الآن',
  assisted: 'يرجى طرح كل سؤال على الشخص. يرجى اختيار ما يقوله، بكلماته هو.',
  'getting-online': 'هل هناك ما يجعل الاتصال بالإنترنت صعبًا؟',
  'using-services': 'هل هناك ما يجعل استخدام الخدمات عبر الإنترنت صعبًا؟',
  'reading-and-talking': 'هل هناك ما يجعل القراءة أو الكتابة أو الكلام أو الفهم صعبًا؟',
  feelings: 'هل هناك ما يقلقك، أو ما لديك رغبة في القيام به بطريقة أخرى؟',
  chooseAll: 'يرجى اختيار كل ما ينطبق عليك.',
  'none-of-these': 'لا شيء مما سبق',
  'prefer-not-to-say': 'أفضّل عدم الإجابة',
  continue: 'متابعة',
  skip: 'تخطي هذا السؤال',
  back: 'رجوع',
  nothingChosen: 'يرجى اختيار إجابة، أو تخطي هذا السؤال',
  choicesConflict:
    'يرجى اختيار «لا شيء مما سبق» أو «أفضّل عدم الإجابة» من دون أي إجابة أخرى',
  checkHeading: 'يرجى مراجعة إجاباتك',
  change: 'تغيير',
  skipped: 'تم تخطيه',
  submit: 'عرض ما قد يساعد',
  resultHeading: 'ما قد يساعد',
  resultOffered: 'يمكن لعيادة الطبيب العام تقديم ما يلي. يمكنك طلب أي شيء منه.',
  resultAsk: 'يرجى سؤال عيادة الطبيب العام عما يمكنها تقديمه مما يلي.',
  resultNothing: 'لم يتم اختيار أي صعوبة. يمكنك طلب المساعدة في أي وقت.',
  atSurgery: 'من عيادة الطبيب العام',
  handOvers: 'من جهات أخرى',
  handOversHint: 'يمكن لعيادة الطبيب العام إخبارك بطريقة الاتصال بهذه الجهات.',
  more: {
    zero: 'عرض {count} أمر آخر قد يساعد',
    one: 'عرض أمر واحد آخر قد يساعد',
    two: 'عرض أمرين آخرين قد يساعدان',
    few: 'عرض {count} أمور أخرى قد تساعد',
    many: 'عرض {count} أمرًا آخر قد يساعد',
    other: 'عرض {count} أمر آخر قد يساعد',
  },
  startAgain: 'البدء من جديد',
} satisfies Translation<AskWhatHelpsMessages>;

const facilitationRecorder = {
  heading: 'تسجيل مساعدة على استخدام الخدمات عبر الإنترنت',
  campaignHeading: 'تسجيل رسالة أو مادة معروضة',
  service: 'ما الموضوع؟',
  approach: 'كيف قدمت المساعدة؟',
  outcome: 'كيف انتهى الأمر؟',
  duration: 'كم استغرق ذلك من الوقت؟ (اختياري)',
  nonDigitalOffered: 'هل عرضت أيضًا طريقة من دون الإنترنت؟ (اختياري)',
  role: 'دورك',
  more: 'إضافة المزيد (اختياري)',
  setting: 'أين كان ذلك؟',
  initiatedBy: 'من بدأ ذلك؟',
  initiatorPatient: 'بطلب من المريض',
  initiatorCarer: 'بطلب من مقدم رعاية',
  initiatorStaff: 'بعرض من الموظفين',
  barriers: 'ما الذي كان عائقًا؟',
  barriersHint: 'فقط ما قاله الشخص أو أكده. يُترك هذا فارغًا إذا لم يُطرح السؤال.',
  barrierSource: 'كيف عرفت ذلك؟',
  campaignApproach: 'ما الذي أرسلته أو عرضته؟',
  languages: 'ما اللغات المستخدمة؟',
  reach: 'ما عدد الأشخاص الذين أُرسل إليهم ذلك؟ (اختياري)',
  reachHint: 'يُحسب هذا وصولًا إلى الناس، لا مساعدة.',
  save: 'حفظ',
  toCampaign: 'تسجيل رسالة أو مادة معروضة بدلًا من ذلك',
  toHelp: 'تسجيل مساعدة لشخص واحد بدلًا من ذلك',
  chooseService: 'يرجى اختيار الموضوع',
  chooseApproach: 'يرجى اختيار طريقة المساعدة',
  chooseOutcome: 'يرجى اختيار كيف انتهى الأمر',
  chooseRole: 'يرجى اختيار دورك',
  chooseBarrierSource: 'يرجى اختيار كيف عرفت ما كان عائقًا',
  chooseCampaignApproach: 'يرجى اختيار ما أرسلته أو عرضته',
  chooseLanguage: 'يرجى اختيار لغة واحدة على الأقل',
  reachNotNumber: 'يرجى إدخال عدد الأشخاص بعدد صحيح، مثل 1200',
  saved: 'تم الحفظ الساعة {time}.',
  undone: 'تم التراجع عما سُجل الساعة {time}.',
  undo: 'تراجع',
} satisfies Translation<FacilitationRecorderMessages>;

/** Arabic (Modern Standard). A draft: nobody who speaks the language has reviewed it. */
export const ar: LocaleMessages = {
  locale: 'ar',
  dir: 'rtl',
  review: { status: 'draft', note: 'Nobody has reviewed this translation.' },
  widgets: { controls, otherWay, helpOffer, askWhatHelps, facilitationRecorder },
  labels: {
    approachLabels,
    approachPublicLabels,
    barrierLabels,
    barrierPublicLabels,
    barrierSourceLabels,
    durationBandLabels,
    facilitationSettingLabels,
    helpOutcomeLabels,
    nonDigitalOfferedLabels,
    serviceLabels,
    stakeholderTypeLabels,
  },
};
