import type { ServiceId } from '../../catalogue/services.js';

/**
 * Names of the services in Welsh, task first, for patients and staff. Names of products stay as the
 * NHS in England uses them. A draft: nobody has reviewed it.
 */
export const serviceLabels: Partial<Record<ServiceId, string>> = {
  'repeat-prescription': 'Archebu presgripsiwn amlroddadwy',
  'appointment-booking': 'Trefnu, gweld neu ganslo apwyntiad meddyg teulu',
  'record-access': 'Gweld eich cofnod iechyd yn y feddygfa',
  'nhs-app': 'NHS App',
  'nhs-account-web': 'NHS account ar wefan y GIG',
  'nhs-login': 'NHS login',
  'gp-online-services': 'Gwasanaethau meddyg teulu ar-lein',
  'gp-registration-online': 'Cofrestru gyda meddygfa',
  'online-consultation': 'Cysylltu â’r feddygfa gyda ffurflen ar-lein',
  'video-consultation': 'Cael apwyntiad drwy fideo',
  messaging: 'Anfon negeseuon at y feddygfa a darllen rhai ganddi',
  'test-results': 'Gweld canlyniadau profion',
  'eps-nomination': 'Dewis fferyllfa ar gyfer eich presgripsiynau',
  'prescription-tracking': 'Gweld pa gam mae presgripsiwn wedi’i gyrraedd',
  'pharmacy-first': 'Cael cyngor neu driniaeth gan fferyllfa (Pharmacy First)',
  'booking-link': 'Trefnu drwy ddolen mewn neges destun',
  'text-reminders': 'Cael nodiadau atgoffa drwy neges destun',
  'nhs-111-online': 'NHS 111 online',
  'carer-access': 'Rheoli gwasanaethau iechyd ar ran rhywun arall',
  'hospital-appointments': 'Gweld a rheoli apwyntiadau ysbyty',
  'vaccination-booking': 'Trefnu brechiad',
  screening: 'Trefnu neu newid sgrinio gan y GIG',
  'organ-donation': 'Cofrestru eich penderfyniad am roi organau',
  'data-opt-out': 'Dewis sut mae eich data iechyd yn cael ei rannu',
  'health-campaign': 'Cael gwybodaeth am ymgyrch iechyd',
  'remote-monitoring': 'Anfon darlleniadau iechyd o’ch cartref, fel pwysedd gwaed',
  'self-referral': 'Atgyfeirio eich hun at wasanaeth',
  questionnaire: 'Llenwi holiadur iechyd',
};
