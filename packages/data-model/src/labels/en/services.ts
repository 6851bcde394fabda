import type { CarerAccessKind, ServiceLimitId } from '../../catalogue/service-limits.js';
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
  'remote-monitoring': 'Send health readings from home, such as blood pressure',
  'self-referral': 'Refer yourself to a service',
  questionnaire: 'Fill in a health questionnaire',
};

/** What each service does, for patients and staff. Sources: the evidence of the service in the catalogue. */
export const serviceDefinitions: Record<ServiceId, string> = {
  'repeat-prescription': 'Ask the GP surgery for more of a medicine that you take regularly.',
  'appointment-booking': 'Book a GP surgery appointment, see the ones booked, or cancel one.',
  'record-access':
    'See your medicines, allergies and other parts of your record that the GP surgery shows online.',
  'nhs-app':
    'An app for NHS services. You must be 13 or over and registered with a GP surgery in England or the Isle of Man.',
  'nhs-account-web':
    'The services of the NHS App, used in a web browser, for example on a desktop computer.',
  'nhs-login': 'One set of log in details for NHS services online, with a check of identity.',
  'gp-online-services':
    'Other apps and websites for GP services, such as Patient Access or SystmOnline.',
  'gp-registration-online': 'Register as a patient of a GP surgery with an online form.',
  'online-consultation':
    'Send the GP surgery a question or describe a problem with an online form.',
  'video-consultation': 'Speak to a health professional by video.',
  messaging:
    'Send messages to the GP surgery online and read its replies, where the GP surgery offers messages.',
  'test-results': 'See the results of your tests, where the GP surgery shows results online.',
  'eps-nomination': 'Name the pharmacy that prescriptions are sent to.',
  'prescription-tracking': 'See if a prescription has been approved, sent or prepared.',
  'pharmacy-first': 'Be seen by a pharmacist for some conditions, without a GP appointment.',
  'booking-link':
    'Open a link that the GP surgery sent by text message, and choose an appointment.',
  'text-reminders':
    'Get text messages from the GP surgery about appointments and other things to do.',
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
  questionnaire: 'Answer questions that the GP surgery sends, for example before a review.',
};

/** For whom a service is, or what it does not do, for patients and staff. Sources: the evidence of the service that names it. */
export const serviceLimitLabels: Record<ServiceLimitId, string> = {
  'england-or-isle-of-man':
    'You must be registered with a GP surgery in England or the Isle of Man.',
  'some-hospitals': 'Not every hospital offers this service.',
  'same-surgery': 'You and the person you help must be registered with the same GP surgery.',
  'surgery-decides':
    'A health professional at the GP surgery decides if a carer or trusted person gets access.',
  'this-surgery-only': 'Access from a GP surgery works at that GP surgery only.',
  'no-hospital-services': 'With carer access, you cannot manage hospital services.',
  'no-pharmacy-change': 'With carer access, you cannot change the pharmacy.',
  'no-messages': 'With carer access, you cannot send or read messages.',
};

/** Kinds of access for a carer or trusted person, for staff. */
export const carerAccessKindLabels: Record<CarerAccessKind, string> = {
  formal: 'Formal access',
  informal: 'Informal access',
};
