import type { EnablerId } from '../../catalogue/enablers.js';

/** Short names, for staff. The wording is the kit's own. */
export const enablerLabels: Record<EnablerId, string> = {
  investment: 'Investment',
  support: 'Support',
  resources: 'Resources',
  training: 'Training',
  'staff-recommendation': 'Recommendation by staff',
  coaching: 'Coaching',
  'named-champion': 'Named champion',
  'staff-time': 'Time of staff',
  'choice-of-route': 'Choice of route',
  'accessible-website-and-tools': 'Accessible website and tools',
  'vcse-partnership': 'Partnership with charities',
  libraries: 'Libraries',
  'data-and-device-banks': 'Data and device banks',
  'dummy-patient-account': 'Test patient account',
  'demo-video': 'Demonstration video',
  leadership: 'Leadership',
  'supplier-built-in-help': 'Help built in by the supplier',
};

/** What each means, for staff, in a sentence. Sources: the evidence of each in the catalogue. */
export const enablerDefinitions: Record<EnablerId, string> = {
  investment: 'There is money for it, year after year.',
  support: 'Those who give help have somebody to turn to.',
  resources: 'Materials, devices and rooms are there.',
  training: 'Staff have learned how to help.',
  'staff-recommendation': 'A member of staff recommends a service to a patient.',
  coaching: 'Somebody goes through a task with the person.',
  'named-champion': 'One person in the practice is known as the one to ask.',
  'staff-time': 'Staff have time set aside to help.',
  'choice-of-route': 'People choose whether to go online, phone or visit.',
  'accessible-website-and-tools': 'The website and the tools work for everyone.',
  'vcse-partnership': 'Charities and community groups give help together with the practice.',
  libraries: 'Libraries help people to use NHS services online.',
  'data-and-device-banks': 'People without data or a device can get them.',
  'dummy-patient-account': 'Staff can try a service out without a real record.',
  'demo-video': 'Staff have seen how a service looks to patients.',
  leadership: 'Somebody with authority supports the work.',
  'supplier-built-in-help': 'The service itself offers help at the point of need.',
};
