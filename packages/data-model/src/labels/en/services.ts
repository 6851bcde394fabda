import type { ServiceId } from '../../catalogue/services.js';

/** Names of the services, task first, for patients and staff. The wording is the kit's own. */
export const serviceLabels: Record<ServiceId, string> = {
  'repeat-prescription': 'Order a repeat prescription',
  'appointment-booking': 'Book, see or cancel a GP appointment',
  'record-access': 'See your GP health record',
  'nhs-app': 'NHS App',
  'nhs-account-web': 'NHS account on the NHS website',
  'nhs-login': 'NHS login',
  'gp-online-services': 'GP online services',
  'gp-registration-online': 'Register with a GP surgery',
  'online-consultation': 'Contact the GP surgery with an online form',
  'video-consultation': 'Have an appointment by video',
  messaging: 'Send and read messages with the GP surgery',
  'test-results': 'See test results',
  'eps-nomination': 'Choose a pharmacy for your prescriptions',
  'prescription-tracking': 'Check the progress of a prescription',
  'pharmacy-first': 'Get advice or treatment from a pharmacy (Pharmacy First)',
  'booking-link': 'Book from a link in a text message',
  'text-reminders': 'Get reminders by text message',
  'nhs-111-online': 'NHS 111 online',
  'carer-access': 'Manage health services for someone else',
  'hospital-appointments': 'See and manage hospital appointments',
  'vaccination-booking': 'Book a vaccination',
  screening: 'Book or change NHS screening',
  'organ-donation': 'Register your organ donation decision',
  'data-opt-out': 'Choose how your health data is shared',
  'health-campaign': 'Get information about a health campaign',
  'remote-monitoring': 'Send readings from home',
  'self-referral': 'Refer yourself to a service',
  questionnaire: 'Fill in a health questionnaire',
};

/** What each service does, for patients and staff. Sources: the evidence of the service in the catalogue. */
export const serviceDefinitions: Record<ServiceId, string> = {
  'repeat-prescription': 'Ask the GP surgery for medicine that has been agreed as a repeat.',
  'appointment-booking': 'Book a GP surgery appointment, see the ones booked, or cancel one.',
  'record-access':
    'See medicines, allergies and other parts of the GP record that the surgery has switched on.',
  'nhs-app': 'An app for people aged 13 or over who are registered in England or the Isle of Man.',
  'nhs-account-web': 'The services of the NHS App, used in a web browser.',
  'nhs-login': 'One set of log in details for NHS services online, with a check of identity.',
  'gp-online-services':
    'Other apps and websites for GP services, such as Patient Access or SystmOnline.',
  'gp-registration-online': 'Register as a patient of a GP surgery with an online form.',
  'online-consultation':
    'Send the GP surgery a question or describe a problem with an online form.',
  'video-consultation': 'Speak to a health professional by video.',
  messaging: 'Exchange written messages with the GP surgery online, where the surgery offers it.',
  'test-results': 'See the results of tests, where the surgery has switched this on.',
  'eps-nomination': 'Name the pharmacy that prescriptions are sent to.',
  'prescription-tracking': 'See if a prescription has been approved, sent or prepared.',
  'pharmacy-first': 'Be seen by a pharmacist for some conditions, without a GP appointment.',
  'booking-link': 'Open a link that the surgery sent by text message, and choose an appointment.',
  'text-reminders': 'Get text messages from the surgery about appointments and other things to do.',
  'nhs-111-online': 'Answer questions online about symptoms. It is not for children under 5.',
  'carer-access': 'Use online services for another person, with access agreed by the GP surgery.',
  'hospital-appointments':
    'See hospital referrals and appointments in the NHS App, from age 16, where the hospital offers it.',
  'vaccination-booking': 'Book a vaccination at a GP surgery, pharmacy or other site.',
  screening: 'Reply to an invitation to NHS screening, or change the appointment.',
  'organ-donation': 'Record or change a decision on organ donation.',
  'data-opt-out': 'Choose if health data is used for research and planning.',
  'health-campaign':
    'Get messages about a campaign, such as seasonal vaccination, and act on them.',
  'remote-monitoring': 'Send readings taken at home, such as blood pressure, to a health team.',
  'self-referral': 'Ask for a service, such as talking therapies, without going through a GP.',
  questionnaire: 'Answer questions that the surgery sends, for example before a review.',
};
