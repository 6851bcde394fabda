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

/**
 * Whom each group takes in, in a sentence that can be read aloud to anyone. For planning: never a test
 * of who belongs. The wording is the kit's own, and so are the bounds of a group where the sentence
 * names nobody else; trans and ethnic minorities follow the NHS digital service manual.
 */
export const patientGroupDefinitions: Record<PatientGroupId, string> = {
  older: 'Older people, especially in later old age.',
  'low-income':
    'People with little money to live on, and people who are looking for work or cannot work.',
  disabled:
    'People with an impairment or condition that affects daily life, whether or not they call themselves disabled.',
  'rural-coastal':
    'People who live or stay where broadband or mobile signal is weak, for example in some rural or coastal places.',
  'limited-english': 'People who understand, speak or read another language better than English.',
  homeless:
    'People without a settled home, for example in a hostel, in temporary housing, with friends or outdoors.',
  substance:
    'People who depend on alcohol, drugs or medicines, whether or not they are in treatment.',
  migrant:
    'People who came to live in the UK from another country, including those who were given protection as refugees.',
  asylum: 'People who have asked the UK to protect them as refugees and are waiting for an answer.',
  grt: 'People who are Romany Gypsy, Roma, Irish Traveller or from another Traveller community, whether or not they travel.',
  justice:
    'People who are in police custody, before a court, in prison or on probation, or recently were.',
  'modern-slavery':
    'People who are or were made to work, or otherwise exploited, by force, threats or lies.',
  'sex-workers': 'Adults who offer sexual services in return for money or goods.',
  'other-marginalised':
    'People in a group that has no entry of its own here and that services may leave out.',
  'mental-health':
    'People with a condition that affects mood, feelings or thinking, such as anxiety, depression or psychosis.',
  carers: 'People who care for someone and are not paid for it.',
  'paid-carers': 'People who are paid to care for someone.',
  'looked-after':
    "Children and young people in a council's care, for example with foster carers or in a children's home.",
  'care-experienced': 'People of any age who are in care, or were in care as a child.',
  young:
    'Teenagers and young adults, including those who have begun to use health services on their own.',
  'learning-disability':
    'People who since childhood have needed more time or support to understand new things and do everyday tasks.',
  autistic:
    'People whose autism shapes how they communicate and experience the world, with or without a diagnosis.',
  neurodivergent:
    'People whose brain works differently from most, for example people with dyslexia, dyspraxia or ADHD, and autistic people.',
  deaf: 'People who hear less well than others, or not at all, from birth or later in life.',
  'deaf-bsl': 'Deaf people whose first or preferred language is British Sign Language (BSL).',
  deafblind: 'People who have both sight loss and hearing loss, in part or in full.',
  vision: 'People who see little or nothing, even with glasses or contact lenses.',
  motor:
    'People with limited strength, control, reach or movement, for example after a stroke or with arthritis.',
  cognitive:
    'People whose memory, attention or thinking has changed through dementia or an injury to the brain.',
  'long-term-condition':
    'People with a health condition that lasts and is managed rather than cured, such as asthma or diabetes.',
  'domestic-abuse':
    'People of any age who experience or experienced harm, threats or control by a partner, former partner or relative.',
  'low-literacy':
    'People for whom reading or writing takes effort, in any language and for any reason.',
  'care-home': 'People of any age who live in a home where staff give personal or nursing care.',
  'ethnic-minority':
    'People of any ethnic group other than White British, including White minorities.',
  veterans: 'People who once served in the UK armed forces, full time or as a reservist.',
  pregnant: 'People at any stage of pregnancy, whatever their circumstances.',
  trans:
    'People whose gender, or way of showing it, differs from the sex they were registered with at birth.',
  all: 'No group: what concerns everyone.',
  system: 'No group of patients: what concerns the health system as a whole.',
  lgbt: 'People who are lesbian, gay, bisexual or trans, whether or not they have told others.',
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
