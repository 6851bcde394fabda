import type { PatientGroupId } from '../../catalogue/patient-groups.js';

/**
 * Names of the groups, fit for the public to read. Wording: NHS digital service manual, inclusive
 * content, and the kit's own.
 */
export const patientGroupLabels: Record<PatientGroupId, string> = {
  older: 'People over 75',
  'low-income': 'People on low incomes or out of work',
  disabled: 'Disabled people and people with life-impacting conditions',
  'rural-coastal': 'People in areas with poor broadband or mobile coverage',
  'limited-english': 'People who are less fluent in English',
  homeless: 'People who are homeless',
  substance: 'People with drug or alcohol dependence',
  migrant: 'Migrants and refugees',
  asylum: 'People seeking asylum',
  grt: 'Gypsy, Roma and Traveller communities',
  justice: 'People in contact with the justice system',
  'modern-slavery': 'Victims of modern slavery',
  'sex-workers': 'Sex workers',
  'other-marginalised': 'People in other groups that services often miss',
  'mental-health': 'People with a mental health condition',
  carers: 'Carers',
  'paid-carers': 'Paid carers',
  'looked-after': 'Looked-after and accommodated children and young people',
  'care-experienced': 'Care-experienced people',
  young: 'Young people',
  'learning-disability': 'People with a learning disability',
  autistic: 'Autistic people',
  neurodivergent: 'Neurodivergent people',
  deaf: 'People who are deaf or have hearing loss',
  'deaf-bsl': 'Deaf people who use British Sign Language (BSL)',
  deafblind: 'Deafblind people',
  vision: 'People who are blind or have sight loss',
  motor: 'People who have difficulty using their hands or moving',
  cognitive: 'People with dementia or a brain injury',
  'long-term-condition': 'People with a long-term condition',
  'domestic-abuse': 'People affected by domestic abuse',
  'low-literacy': 'People who find reading or writing hard',
  'care-home': 'People who live in a care home',
  'ethnic-minority': 'People from ethnic minorities',
  veterans: 'Veterans',
  pregnant: 'People who are pregnant',
  trans: 'Trans people',
  all: 'Everyone',
  system: 'The health system (not a patient group)',
  lgbt: 'Lesbian, gay, bisexual and trans people',
  staff: 'Staff who help patients',
};

/** Whom a group takes in, for staff, where a source or the kit says more than the name. */
export const patientGroupDefinitions: Partial<Record<PatientGroupId, string>> = {
  older: 'NHS England says: especially people over 75.',
  carers: 'People who care for someone and are not paid for it.',
  'paid-carers': 'People who are paid to care for someone.',
  young: 'Figures of 2021 are for ages 16 to 24.',
  all: 'No group: what concerns everyone.',
  system: 'No group of patients: what concerns the health system as a whole.',
  staff: 'No group of patients: staff who use the services or help with them.',
};

/**
 * What staff should bear in mind when they plan for a group. Never a reason to presume anything about
 * a person. Sources: the evidence of the group in the catalogue; cautions of groups without a source
 * are the kit's own.
 */
export const patientGroupCautions: Partial<Record<PatientGroupId, string>> = {
  older:
    'Older patients were less likely to be told or helped. Ask everyone: age does not show who needs help.',
  'low-income': 'Ask about the cost of devices and data before you suggest an online route.',
  homeless:
    'The cost of internet and of a phone is a known barrier. Numbers may change, so check contact details.',
  asylum:
    'Some people fear that details are shared with other authorities. Say who can see what before you ask.',
  'modern-slavery':
    'Someone else may control the phone. Agree how to make contact before you send anything.',
  'mental-health':
    'Help is needed to sign up and to trust the service. What suits may change from day to day.',
  carers:
    'These are unpaid carers. A carer needs access in their own name, not the password of the person.',
  'paid-carers': 'Paid carers work for a service. Access for them is a decision of the surgery.',
  young:
    'Do not presume that young people can or will. In 2021, ages 16 to 24 were second least likely to use online GP services.',
  'learning-disability':
    'In 2021, 31% said that the surgery website was “not easy” to use, against 25% overall.',
  'deaf-bsl': 'Written English can be a second language, so text alone is not enough.',
  'long-term-condition':
    'Do not presume a need for help. In 2021 this group was more likely to use online GP services.',
  'domestic-abuse':
    'Someone else may see the device. Ask how to make contact, and keep health words out of messages.',
  trans:
    'Identity checks may fail where a name or photo has changed. Offer to confirm identity in person.',
  lgbt: 'A shared device can reveal what somebody has looked at. Explain what the device keeps.',
};
