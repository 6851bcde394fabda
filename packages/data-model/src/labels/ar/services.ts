import type { ServiceId } from '../../catalogue/services.js';

/**
 * Names of the services in Arabic, task first, for patients and staff. Names of products stay as the
 * NHS in England uses them. A draft: nobody has reviewed it.
 */
export const serviceLabels: Partial<Record<ServiceId, string>> = {
  'repeat-prescription': 'طلب وصفة طبية متكررة',
  'appointment-booking': 'حجز موعد مع الطبيب العام أو عرضه أو إلغاؤه',
  'record-access': 'الاطلاع على سجلك الصحي لدى الطبيب العام',
  'nhs-app': 'NHS App',
  'nhs-account-web': 'حساب NHS account على موقع NHS',
  'nhs-login': 'NHS login',
  'gp-online-services': 'خدمات الطبيب العام عبر الإنترنت',
  'gp-registration-online': 'التسجيل في عيادة طبيب عام',
  'online-consultation': 'الاتصال بعيادة الطبيب العام باستخدام نموذج إلكتروني',
  'video-consultation': 'موعد عبر الفيديو',
  messaging: 'إرسال رسائل إلى عيادة الطبيب العام وقراءة رسائلها',
  'test-results': 'الاطلاع على نتائج الفحوصات',
  'eps-nomination': 'اختيار صيدلية لوصفاتك الطبية',
  'prescription-tracking': 'متابعة حالة وصفة طبية',
  'pharmacy-first': 'الحصول على نصيحة أو علاج من صيدلية (Pharmacy First)',
  'booking-link': 'الحجز من رابط في رسالة نصية',
  'text-reminders': 'تلقي تذكيرات برسائل نصية',
  'nhs-111-online': 'NHS 111 online',
  'carer-access': 'إدارة الخدمات الصحية لشخص آخر',
  'hospital-appointments': 'عرض مواعيد المستشفى وإدارتها',
  'vaccination-booking': 'حجز موعد للتطعيم',
  screening: 'حجز موعد الفحص الوقائي لدى NHS أو تغييره',
  'organ-donation': 'تسجيل قرارك بشأن التبرع بالأعضاء',
  'data-opt-out': 'اختيار كيفية مشاركة بياناتك الصحية',
  'health-campaign': 'الحصول على معلومات عن حملة صحية',
  'remote-monitoring': 'إرسال قياسات صحية من المنزل، مثل ضغط الدم',
  'self-referral': 'إحالة نفسك إلى خدمة',
  questionnaire: 'ملء استبيان صحي',
};
