import type { StakeholderTypeId } from '../../catalogue/stakeholder-types.js';
import type { StakeholderLevel } from '../../schemas/catalogue-vocabulary.js';

/** Names of the types of stakeholder, for staff. The wording is the kit's own. */
export const stakeholderTypeLabels: Record<StakeholderTypeId, string> = {
  'nhs-england': 'NHS England',
  dhsc: 'Department of Health and Social Care',
  dsit: 'Department for Science, Innovation and Technology',
  'nhs-digital-legacy': 'NHS Digital (now part of NHS England)',
  cqc: 'Care Quality Commission',
  rcgp: 'Royal College of General Practitioners',
  'bma-gpc': 'British Medical Association GP committee',
  prsb: 'Professional Record Standards Body',
  'good-things-foundation': 'Good Things Foundation',
  'national-charity': 'National charity',
  academic: 'Academic',
  supplier: 'Supplier of digital services',
  'mobile-operator': 'Mobile network operator',
  'libraries-connected': 'Libraries Connected',
  'nhse-region': 'NHS England region',
  icb: 'Integrated care board',
  'combined-authority': 'Combined authority',
  'academic-health-innovation-network': 'Health innovation network',
  pcn: 'Primary care network',
  'local-authority': 'Local authority',
  'public-health': 'Public health team',
  library: 'Library',
  vcse: 'Charity, community group or social enterprise',
  healthwatch: 'Healthwatch',
  lmc: 'Local medical committee',
  pharmacy: 'Community pharmacy',
  'training-hub': 'Training hub',
  'gp-partner': 'GP partner',
  'salaried-gp': 'Salaried GP',
  nurse: 'Nurse',
  hca: 'Healthcare assistant',
  pharmacist: 'Pharmacist',
  'practice-manager': 'Practice manager',
  'digital-lead': 'Digital lead',
  receptionist: 'Receptionist',
  'care-navigator': 'Care navigator',
  administrator: 'Administrator',
  'prescription-clerk': 'Prescription clerk',
  'social-prescribing-link-worker': 'Social prescribing link worker',
  'care-coordinator': 'Care coordinator',
  'health-wellbeing-coach': 'Health and wellbeing coach',
  'digital-and-transformation-lead': 'Digital and transformation lead',
  'digital-champion': 'Digital champion',
  volunteer: 'Volunteer',
  'ppg-member': 'Patient participation group member',
  patient: 'Patient',
  carer: 'Carer',
  'trusted-person': 'Trusted person',
  'family-friend': 'Family member or friend',
  interpreter: 'Interpreter',
  advocate: 'Advocate',
};

/**
 * What each type does or is, for staff, in a sentence that can be read aloud to anyone. The wording is
 * the kit's own; what the study found is said to be the study's, or rests on the evidence of the type.
 */
export const stakeholderTypeDefinitions: Record<StakeholderTypeId, string> = {
  'nhs-england':
    'Leads the NHS in England; here, its national programmes and its policy for regions.',
  dhsc: 'Makes government policy on health and adult social care in England.',
  dsit: 'Makes government policy on science and technology, including digital inclusion.',
  'nhs-digital-legacy':
    'Ran national data and technology for the NHS before it became part of NHS England.',
  cqc: 'Inspects and regulates health and social care services in England.',
  rcgp: 'Supports GPs and their training as their professional membership body.',
  'bma-gpc': "Speaks for GPs within the doctors' trade union, for example on the GP contract.",
  prsb: 'Known for standards on what health and care records should hold.',
  'good-things-foundation':
    'Works for digital inclusion as a charity, for example with online courses in basic skills.',
  'national-charity':
    'Works across the country for a cause or for a group of people, as a charity.',
  academic:
    'Studies health care or its online services at a university; senior academics were interviewed in the study.',
  supplier:
    'Makes or runs software for online services, for example online consultation platforms.',
  'mobile-operator': "Runs a mobile phone network that carries people's calls, texts and data.",
  'libraries-connected':
    'Supports public library services and speaks for them, as their membership body.',
  'nhse-region': 'Carries out the work of NHS England in one part of the country.',
  icb: 'Plans and pays for NHS services in its area; clinical commissioning groups did so at the time of the study.',
  'combined-authority':
    'Joins councils of an area that decide some matters together, for example in Greater Manchester.',
  'academic-health-innovation-network':
    'Brings the NHS, universities and companies of a region together to spread new ways of working.',
  pcn: 'Links GP surgeries near each other, so that they can share staff and services.',
  'local-authority':
    'Runs public services for its area as the council, for example housing, social care or libraries.',
  'public-health': 'Works for a council to protect and improve the health of everyone in its area.',
  library: 'Lends books to the public, and may offer computers, internet and help with them.',
  vcse: 'Works for local people or for a cause rather than for private profit.',
  healthwatch:
    'Gathers what people say about local health and social care, and speaks up for them.',
  lmc: 'Speaks for the GPs of an area to the NHS and to others.',
  pharmacy: 'Prepares and hands out medicines, and gives health advice, outside hospitals.',
  'training-hub': 'Arranges training and career support for the staff of GP surgeries in an area.',
  'gp-partner': 'Works as a GP and owns the GP surgery, alone or with others.',
  'salaried-gp': 'Works as a GP for a salary, and does not own the GP surgery.',
  nurse:
    'Gives nursing care at a GP surgery, for example vaccinations, dressings and reviews of long-term conditions.',
  hca: 'Supports nurses and GPs at a GP surgery, for example with blood tests and blood pressure checks.',
  pharmacist: "Reviews patients' medicines at a GP surgery, and answers questions about them.",
  'practice-manager':
    'Runs the day-to-day business of a GP surgery, including its staff and its systems.',
  'digital-lead': 'Has been named by a GP surgery to lead on its online services.',
  receptionist:
    'Answers the phone and the desk at a GP surgery, and handles paper and online requests side by side.',
  'care-navigator':
    'Asks what a person needs, and tells them which service or professional could help.',
  administrator: 'Handles letters, records and other office work at a GP surgery.',
  'prescription-clerk': 'Deals with requests for repeat prescriptions at a GP surgery.',
  'social-prescribing-link-worker':
    'Finds out what matters to a person, and connects them with activities, advice or support nearby.',
  'care-coordinator':
    'Helps a person, and those who care for them, to plan and arrange their care.',
  'health-wellbeing-coach':
    'Helps people to set goals of their own for their health, and to work towards them.',
  'digital-and-transformation-lead':
    'Helps the GP surgeries of a primary care network to improve how they work with technology.',
  'digital-champion':
    'Is named to help patients and colleagues with online services, as staff or as a volunteer.',
  volunteer: 'Gives time without pay to help patients of a GP surgery.',
  'ppg-member': 'Belongs to a group of patients who talk with their GP surgery about how it works.',
  patient: 'Uses NHS services, or is registered with a GP surgery.',
  carer: 'Cares for someone and is not paid for it.',
  'trusted-person': 'Has access to the services of another, as agreed by the GP surgery.',
  'family-friend': 'Helps someone they are related to or know well, without any formal role.',
  interpreter:
    'Puts what is said into another language, spoken or signed, so that people understand each other.',
  advocate: 'Speaks up with a person, or for them, so that their views and wishes are heard.',
};

/** Names of the levels at which stakeholders act, for staff. The wording is the kit's own. */
export const stakeholderLevelLabels: Record<StakeholderLevel, string> = {
  national: 'National',
  regional: 'Regional',
  system: 'Integrated care system',
  local: 'Local',
  neighbourhood: 'Neighbourhood',
  practice: 'Practice',
  community: 'Community',
  individual: 'Individual',
};
